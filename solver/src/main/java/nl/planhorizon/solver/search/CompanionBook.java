package nl.planhorizon.solver.search;

import nl.planhorizon.solver.model.Bits;
import nl.planhorizon.solver.model.Unit;

/** When lawyers and guardians are busy. */
final class CompanionBook {

    private final int words;
    private final long[] busy;

    CompanionBook(int companions, int words) {
        this.words = words;
        busy = new long[companions * words];
    }

    /** Whether the companions of a unit can all come to those sessions. */
    boolean areFree(Unit unit, int[] sessions) {
        for (int companion : unit.companions()) {
            for (int session : sessions) {
                if (Bits.has(busy, companion * words, session)) {
                    return false;
                }
            }
        }
        return true;
    }

    void occupy(Unit unit, int[] sessions, boolean now) {
        for (int companion : unit.companions()) {
            for (int session : sessions) {
                if (now) {
                    Bits.set(busy, companion * words, session);
                } else {
                    Bits.clear(busy, companion * words, session);
                }
            }
        }
    }
}
