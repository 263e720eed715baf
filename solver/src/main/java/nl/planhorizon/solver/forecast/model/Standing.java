package nl.planhorizon.solver.forecast.model;

/**
 * Which line each class stands in while nothing changes, and what its hearings need.
 *
 * @param inTerm per class its line while the decision term has not passed
 * @param overdue per class its line after that
 * @param masks per line a bit for each of its classes
 * @param rest a bit for each class of a line without horizon
 * @param sessions per class the sessions of a hearing
 * @param readyShift weeks by which new cases become ready later than their class says, earlier if negative
 * @param kinds per class a number; classes whose hearings need the same for as long have the same one
 * @param options per kind the needs at each place it may be heard: officer, interpreter or -1, room or -1, and so on
 */
public record Standing(
        int[] inTerm,
        int[] overdue,
        long[][] masks,
        long[] rest,
        int[] sessions,
        int readyShift,
        int[] kinds,
        int[][] options) {

    /** Numbers per place in {@link #options()}. */
    public static final int NEEDS = 3;
}
