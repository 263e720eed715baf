package nl.planhorizon.solver.forecast.model;

import org.jspecify.annotations.Nullable;

/**
 * Everything that may change from week to week, one entry a week; weeks alike share their entry.
 *
 * @param arrivals expected new cases
 * @param exactArrivals whether the arrivals are known numbers and not in doubt
 * @param mixes of which classes they are
 * @param standings in which lines the classes stand
 * @param rates shares by class
 * @param capacity sessions per pool: whole days (two sessions at a time) and single sessions in turn
 * @param lines numbers per line
 * @param termRows per row the row in which the decision term of its applications ends
 * @param regimes what late decisions cost
 * @param leaving known number of cases that leave, or -1 where shares say so
 */
public record Course(
        double[] arrivals,
        boolean[] exactArrivals,
        @Nullable Mix[] mixes,
        Standing[] standings,
        Rates[] rates,
        int[][] capacity,
        LineNumbers[] lines,
        int[][] termRows,
        Regime[] regimes,
        int[] leaving) {

    Course withCapacity(int[][] changed) {
        return new Course(arrivals, exactArrivals, mixes, standings, rates, changed, lines, termRows, regimes, leaving);
    }

    /**
     * Shares by class.
     *
     * @param heard share of the handled cases that are heard
     * @param noShow share of the hearings to which nobody comes
     * @param leave share of the waiting cases that leave in the week
     * @param anyLeave whether any class loses cases that way
     */
    public record Rates(double[] heard, double[] noShow, double[] leave, boolean anyLeave) {}

    /**
     * Numbers per line.
     *
     * @param target sessions to reach before anything else without a horizon is served, or 0
     * @param most most cases that may be handled, or -1
     * @param horizonShift weeks by which the planning horizon differs from the one the line started with
     */
    public record LineNumbers(int[] target, int[] most, int[] horizonShift) {}
}
