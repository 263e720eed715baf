package nl.planhorizon.solver.bound;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;

/**
 * Turns excess demand into price moves. Prices move together, first per need and week, then per need and session, at last
 * each by itself; and each need moves on its own scale, since a session of a scarce language is worth a hundred others.
 */
final class Coarsening {

    /** No price needs to be higher, and sums of such prices still fit. */
    private static final long HIGHEST = 1_000_000_000_000L;

    private final PriceIndex index;
    private final int locationPrices;
    private final int[][] groups = new int[3][];
    private final int[] groupCount = new int[3];
    private final double[] scale;
    private final int[] capacity;
    private int grain;

    Coarsening(Model model, PriceIndex index, double[] scale, int[] capacity) {
        this.index = index;
        this.scale = scale;
        this.capacity = capacity;
        locationPrices = index.target(0, 0);
        int block = Math.max(1, index.locations() * index.sessions());
        for (int each = 0; each < groups.length; each++) {
            groups[each] = new int[locationPrices];
        }
        for (int i = 0; i < locationPrices; i++) {
            int session = i % index.sessions();
            groups[0][i] = i / block * index.weeks() + model.grid().weekOfSession(session);
            groups[1][i] = i / block * index.sessions() + session;
            groups[2][i] = i;
        }
        groupCount[0] = locationPrices / block * index.weeks();
        groupCount[1] = locationPrices / block * index.sessions();
        groupCount[2] = locationPrices;
    }

    /** Goes on with finer prices; false if they were the finest already. */
    boolean refine() {
        if (grain == groups.length - 1) {
            return false;
        }
        grain++;
        return true;
    }

    /** Moves prices by the relative excess of demand over what could be offered, times a step. */
    void move(long[] prices, int[] excess, double step) {
        double[] sum = new double[groupCount[grain]];
        double[] size = new double[groupCount[grain]];
        int[] group = groups[grain];
        for (int i = 0; i < locationPrices; i++) {
            sum[group[i]] += excess[i];
            size[group[i]] += capacity[i];
        }
        for (int i = 0; i < locationPrices; i++) {
            double share = sum[group[i]] / Math.max(1, size[group[i]]);
            double worth = Math.max(scale[i / (index.locations() * index.sessions())], (double) prices[i]);
            long moved = Math.round(step * worth * clamp(share));
            prices[i] = capacity[i] == 0 ? prices[i] : Math.max(0, Math.min(HIGHEST, prices[i] + moved));
        }
    }

    private static double clamp(double share) {
        return Math.max(-1, Math.min(2, share));
    }

    /** A copy of prices in which sessions nobody can offer cost so much that nobody asks for them. */
    long[] closeWhatNobodyOffers(long prohibitive) {
        var prices = new long[index.size()];
        for (int i = 0; i < locationPrices; i++) {
            prices[i] = capacity[i] == 0 ? prohibitive : 0;
        }
        Arrays.fill(prices, locationPrices, prices.length, 0);
        return prices;
    }
}
