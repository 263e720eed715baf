package nl.planhorizon.solver.bound.supply;

import java.util.Arrays;

/**
 * What a sale costs the seller beside the session itself, in thousandths, by line of goods.
 *
 * @param session per line and session
 * @param day per line and day, for whole days
 */
record Tolls(long[][] session, long[][] day) {

    /** Nothing costs anything yet. */
    Tolls(int lines, int sessions) {
        this(new long[lines][sessions], new long[lines][(sessions + 1) / 2]);
    }

    void clear() {
        for (int line = 0; line < session.length; line++) {
            Arrays.fill(session[line], 0);
            Arrays.fill(day[line], 0);
        }
    }
}
