package nl.planhorizon.solver.bound.prices;

import java.util.Arrays;
import nl.planhorizon.solver.model.grid.Grid;

/**
 * Moves prices together, one step for a need and a week at all locations: a rough idea of what is scarce, found in few
 * rounds. Each need moves on its own scale, since a session of a scarce language is worth a hundred others; and each group
 * has a step of its own, which grows while it keeps its direction and shrinks when it turns.
 */
public final class Coarsening implements PriceMoves {

    private static final double FIRST_STEP = 0.1;
    private static final double GROWTH = 1.3;
    private static final double SHRINK = 0.8;
    private static final double LONGEST_STEP = 0.5;
    private static final double SHORTEST_STEP = 1e-5;

    private final PriceRanges ranges;
    private final int[] group;
    private final double[] steps;
    private final double[] lastShares;

    public Coarsening(Grid grid, PriceIndex index, PriceRanges ranges) {
        this.ranges = ranges;
        group = groups(grid, index);
        int count = Arrays.stream(group).max().orElse(-1) + 1;
        steps = new double[count];
        lastShares = new double[count];
        Arrays.fill(steps, FIRST_STEP);
    }

    private static int[] groups(Grid grid, PriceIndex index) {
        int first = index.target(0, 0);
        int block = Math.max(1, index.locations() * index.sessions());
        int[] groups = new int[index.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i < first
                    ? i / block * index.weeks() + grid.weekOfSession(i % index.sessions())
                    : first / block * index.weeks() + i - first;
        }
        return groups;
    }

    @Override
    public void move(long[] prices, int[] excess) {
        double[] moves = moves(excess);
        for (int i = 0; i < prices.length; i++) {
            double move = moves[group[i]];
            if (move != 0 && ranges.capacity()[i] > 0) {
                prices[i] =
                        ranges.within(i, (double) prices[i] + move * Math.max(ranges.scale()[i], (double) prices[i]));
            }
        }
    }

    /** The signed share of its scale by which each group moves. */
    private double[] moves(int[] excess) {
        double[] sum = new double[steps.length];
        double[] size = new double[steps.length];
        for (int i = 0; i < excess.length; i++) {
            sum[group[i]] += excess[i];
            size[group[i]] += ranges.capacity()[i];
        }
        for (int each = 0; each < sum.length; each++) {
            double share = Math.max(-1, Math.min(1, sum[each] / Math.max(1, size[each])));
            adaptStep(each, share * lastShares[each]);
            lastShares[each] = share;
            sum[each] = share * steps[each];
        }
        return sum;
    }

    private void adaptStep(int each, double agreement) {
        if (agreement > 0) {
            steps[each] = Math.min(LONGEST_STEP, steps[each] * GROWTH);
        } else if (agreement < 0) {
            steps[each] = Math.max(SHORTEST_STEP, steps[each] * SHRINK);
        }
    }
}
