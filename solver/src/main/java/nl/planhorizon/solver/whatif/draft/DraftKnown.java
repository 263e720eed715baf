package nl.planhorizon.solver.whatif.draft;

import java.util.Arrays;

/** Numbers that are known week by week, so that history can be replayed; -1 and not a number stand for unknown. */
public final class DraftKnown {

    private final double[] arrivals;
    private final int[] leaving;
    private final int[][] most;

    DraftKnown(int weeks, int lines) {
        arrivals = new double[weeks];
        Arrays.fill(arrivals, Double.NaN);
        leaving = new int[weeks];
        Arrays.fill(leaving, -1);
        most = new int[weeks][lines];
        for (int[] week : most) {
            Arrays.fill(week, -1);
        }
    }

    /** So many cases come in. */
    public void arrivals(int week, int cases) {
        arrivals[week] = cases;
    }

    /** So many cases leave. */
    public void leaving(int week, int cases) {
        leaving[week] = cases;
    }

    /** So many cases of a line are handled at the most. */
    public void output(int week, int line, int cases) {
        most[week][line] = cases;
    }

    double arrivals(int week) {
        return arrivals[week];
    }

    boolean hasArrivals(int week) {
        return !Double.isNaN(arrivals[week]);
    }

    int[] leaving() {
        return leaving;
    }

    int[] most(int week) {
        return most[week];
    }
}
