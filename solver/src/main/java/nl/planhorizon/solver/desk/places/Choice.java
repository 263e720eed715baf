package nl.planhorizon.solver.desk.places;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something chosen for an appointment.
 *
 * @param who number of whom or what
 * @param obstacles set of what is in the way
 * @param cost cost in units of cost
 * @param preference which of two that are equal so far is taken: the lower
 */
record Choice(int who, long obstacles, long cost, int preference) {

    static boolean isLegal(@Nullable Choice choice) {
        return choice != null && choice.obstacles == 0;
    }

    /** Whether somebody with more in the way than there is for the best so far need not be looked at any further. */
    static boolean isWorse(long obstacles, @Nullable Choice best) {
        return best != null && Long.bitCount(obstacles) > Long.bitCount(best.obstacles);
    }

    boolean isBetterThan(@Nullable Choice other) {
        if (other == null) {
            return true;
        }
        int mine = Long.bitCount(obstacles);
        int its = Long.bitCount(other.obstacles);
        if (mine != its) {
            return mine < its;
        }
        return cost != other.cost ? cost < other.cost : preference < other.preference;
    }
}
