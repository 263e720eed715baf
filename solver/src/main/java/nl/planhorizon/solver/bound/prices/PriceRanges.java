package nl.planhorizon.solver.bound.prices;

import java.util.Arrays;
import nl.planhorizon.solver.model.Model;

/**
 * How prices can move.
 *
 * @param scale how large each price can be expected to be, in thousandths
 * @param highest the highest each price can be
 * @param capacity how much there is of what each price is for; what there is nothing of does not move
 */
public record PriceRanges(double[] scale, long[] highest, int[] capacity) {

    /** No price needs to be higher, and sums of such prices still fit. */
    public static final long HIGHEST = 1_000_000_000_000L;

    /**
     * Ranges of a caseload.
     *
     * @param highestTarget the highest price of a target, in thousandths
     * @param capacity how much there is of what each price is for
     */
    public static PriceRanges of(Model model, PriceIndex index, long highestTarget, int[] capacity) {
        var highest = new long[index.size()];
        Arrays.fill(highest, HIGHEST);
        Arrays.fill(highest, index.target(0, 0), index.heldBack(0, 0), highestTarget);
        return new PriceRanges(Scales.of(model, index, highestTarget), highest, capacity);
    }

    long within(int price, double wanted) {
        return Math.round(Math.max(0, Math.min((double) highest[price], wanted)));
    }
}
