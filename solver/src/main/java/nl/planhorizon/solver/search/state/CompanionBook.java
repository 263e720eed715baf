package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;

/** When lawyers and guardians are busy. */
public final class CompanionBook {

    private final int words;
    private final long[] busy;

    public CompanionBook(int companions, int words) {
        this.words = words;
        busy = new long[companions * words];
    }

    /** Whether the companions of a unit can all come to those sessions. */
    public boolean areFree(Unit unit, int[] sessions) {
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
