package nl.planhorizon.solver.forecast.result;

import java.util.Arrays;

/**
 * How a number lies over the replications, by nearest rank; not a number where no replication has one.
 *
 * @param p10 one in ten lies at or below it
 * @param p50 half lies at or below it
 * @param p90 nine in ten lie at or below it
 */
public record Band(double p10, double p50, double p90) {

    /** The band of one number per replication, those that are not a number left out. */
    public static Band of(double[] values) {
        var sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Band(rank(sorted, 10), rank(sorted, 50), rank(sorted, 90));
    }

    private static double rank(double[] sorted, int percentage) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (sorted.length * percentage + 99) / 100 - 1)];
    }
}
