package nl.planhorizon.solver.model;

/**
 * The weeks in which a hearing type reserves writing sessions, by number of the last hearing day; -1 lies outside the
 * window.
 *
 * @param thirdWeek week of the third open day
 * @param fifthWeek week of the fifth open day
 * @param third sessions reserved on the third open day
 * @param fifth sessions reserved on the fifth open day
 */
public record Writing(int[] thirdWeek, int[] fifthWeek, int third, int fifth) {

    /** Nothing is reserved. */
    public static final Writing NONE = new Writing(new int[0], new int[0], 0, 0);
}
