package nl.planhorizon.solver.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is in the way of each place and finds the smallest set that has something in the way of every place. That
 * set blocks: with all else given up there is still no place. And it is minimal: give up any one of it as well, and there
 * is one. Sets are bits.
 */
final class HittingSet {

    private final List<Long> ways = new ArrayList<>();
    private long best;
    private int bestSize;

    /** Whether a set of obstacles tells nothing new: some place has no more than that in its way. */
    boolean isKnown(long obstacles) {
        for (long way : ways) {
            if ((way & ~obstacles) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Notes what is in the way of a place. */
    void add(long obstacles) {
        if (!isKnown(obstacles)) {
            ways.removeIf(way -> (obstacles & ~way) == 0);
            ways.add(obstacles);
        }
    }

    /** Whether there are places at all, and something is in the way of each. */
    boolean isBlocked() {
        return !ways.isEmpty() && !ways.contains(0L);
    }

    /** The smallest set that hits every way; of several of that size the one with the obstacles declared first. */
    long smallest() {
        best = -1L;
        bestSize = Long.SIZE + 1;
        ways.sort((one, other) -> Long.bitCount(one) != Long.bitCount(other)
                ? Integer.compare(Long.bitCount(one), Long.bitCount(other))
                : Long.compare(one, other));
        search(0L);
        return best;
    }

    private void search(long chosen) {
        int size = Long.bitCount(chosen);
        if (size > bestSize || (size == bestSize && comesAfterBest(chosen))) {
            return;
        }
        long missed = 0;
        for (long way : ways) {
            if ((way & chosen) == 0) {
                missed = way;
                break;
            }
        }
        if (missed == 0) {
            best = chosen;
            bestSize = size;
            return;
        }
        for (long left = missed; left != 0; left &= left - 1) {
            search(chosen | Long.lowestOneBit(left));
        }
    }

    /** Compares from the obstacle declared first on. */
    private boolean comesAfterBest(long chosen) {
        long differ = chosen ^ best;
        return differ == 0 || (Long.lowestOneBit(differ) & best) != 0;
    }
}
