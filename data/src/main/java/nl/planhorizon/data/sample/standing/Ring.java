package nl.planhorizon.data.sample.standing;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Candidates for equal needs at one time. A plan only fills up, so who once did not fit is not asked again. The search
 * starts somewhere else for each case so that work is spread.
 */
final class Ring<T> {

    static final int NOBODY = Integer.MAX_VALUE;

    private final List<T> all;
    private final BitSet left;

    /**
     * Of all in the ring, those who may fit.
     *
     * @param candidates their positions
     */
    Ring(List<T> all, BitSet candidates) {
        this.all = all;
        left = (BitSet) candidates.clone();
    }

    static <T> Ring<T> of(List<T> all) {
        var everybody = new BitSet();
        everybody.set(0, all.size());
        return new Ring<>(all, everybody);
    }

    /**
     * How far from the start the first is that fits, or nobody.
     *
     * @param firm whether all that is on the board stays there; else nothing is learned for later
     */
    int steps(int start, boolean firm, Predicate<T> fits) {
        if (left.isEmpty()) {
            return NOBODY;
        }
        int middle = Math.floorMod(start, all.size());
        int later = first(middle, all.size(), firm, fits);
        int found = later == NOBODY ? first(0, middle, firm, fits) : later;
        return found == NOBODY ? NOBODY : Math.floorMod(found - middle, all.size());
    }

    @Nullable
    T at(int start, int steps) {
        return steps == NOBODY ? null : all.get((Math.floorMod(start, all.size()) + steps) % all.size());
    }

    private int first(int from, int to, boolean firm, Predicate<T> fits) {
        for (int i = left.nextSetBit(from); i >= 0 && i < to; i = left.nextSetBit(i + 1)) {
            if (fits.test(all.get(i))) {
                return i;
            }
            left.set(i, !firm);
        }
        return NOBODY;
    }
}
