package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;

/** Lets prices move together: first per need and week, then per need and session, at last each by itself. */
final class Coarsening {

    private enum Grain {
        WEEK,
        SESSION,
        LOCATION
    }

    private final int[] weekGroup;
    private final int[] sessionGroup;
    private final double[] sum;
    private final int[] count;
    private Grain grain = Grain.WEEK;

    Coarsening(Model model, PriceIndex index) {
        int blocks = index.target(0, 0) / (index.locations() * index.sessions());
        weekGroup = new int[index.target(0, 0)];
        sessionGroup = new int[weekGroup.length];
        for (int i = 0; i < weekGroup.length; i++) {
            int session = i % index.sessions();
            int block = i / (index.locations() * index.sessions());
            weekGroup[i] = block * index.weeks() + model.grid().weekOfSession(session);
            sessionGroup[i] = block * index.sessions() + session;
        }
        sum = new double[blocks * index.sessions()];
        count = new int[sum.length];
    }

    /** Goes on with finer prices; false if they were the finest already. */
    boolean refine() {
        if (grain == Grain.LOCATION) {
            return false;
        }
        grain = grain == Grain.WEEK ? Grain.SESSION : Grain.LOCATION;
        return true;
    }

    /** The excess of demand, averaged over prices that move together. */
    double[] direction(int[] excess) {
        var direction = new double[excess.length];
        if (grain == Grain.LOCATION) {
            for (int i = 0; i < excess.length; i++) {
                direction[i] = excess[i];
            }
            return direction;
        }
        int[] group = grain == Grain.WEEK ? weekGroup : sessionGroup;
        Arrays.fill(sum, 0);
        Arrays.fill(count, 0);
        for (int i = 0; i < group.length; i++) {
            sum[group[i]] += excess[i];
            count[group[i]]++;
        }
        for (int i = 0; i < excess.length; i++) {
            direction[i] = i < group.length ? sum[group[i]] / count[group[i]] : excess[i];
        }
        return direction;
    }
}
