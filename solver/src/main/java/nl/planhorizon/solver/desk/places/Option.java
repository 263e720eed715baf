package nl.planhorizon.solver.desk.places;

/**
 * A place by numbers, legal or not.
 *
 * @param sessions session numbers in time order
 * @param location location number
 * @param officer officer number
 * @param interpreter interpreter number, or -1
 * @param room room number
 * @param obstacles what is in the way; 0 for a legal place
 * @param cost cost of the plan with this place less that of the plan without hearing, waiting not counted twice
 */
public record Option(int[] sessions, int location, int officer, int interpreter, int room, long obstacles, long cost) {

    public boolean isLegal() {
        return obstacles == 0;
    }

    /** Legal before illegal, fewer obstacles before more, then cheap before dear. */
    boolean isBetterThan(Option other) {
        int mine = Long.bitCount(obstacles);
        int its = Long.bitCount(other.obstacles);
        return mine != its ? mine < its : cost < other.cost;
    }
}
