package nl.planhorizon.bench.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A logarithmic axis between two powers of ten.
 *
 * @param least left or lower end
 * @param most right or upper end
 */
record Axis(double least, double most) {

    static Axis around(double least, double most) {
        return new Axis(Math.pow(10, Math.floor(Math.log10(least))), Math.pow(10, Math.ceil(Math.log10(most))));
    }

    /** The powers of ten on it. */
    List<Double> ticks() {
        int first = (int) Math.round(Math.log10(least));
        int last = (int) Math.round(Math.log10(most));
        return IntStream.rangeClosed(first, last)
                .mapToObj(power -> Math.pow(10, power))
                .toList();
    }

    /** How far along the axis a value lies, from 0 to 1; beyond the ends at the ends. */
    double share(double value) {
        double inside = Math.max(least, Math.min(most, value));
        return Math.log(inside / least) / Math.log(most / least);
    }

    static String label(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
