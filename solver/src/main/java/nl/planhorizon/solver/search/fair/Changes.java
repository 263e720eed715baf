package nl.planhorizon.solver.search.fair;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a round of repairs, and which hearings may give new chances by that: those that moved, those of an officer
 * of whom a hearing moved, and, for whoever can use them, those in whose sessions an interpreter came free.
 */
final class Changes {

    private static final long[] NOTHING = {};

    private final State state;
    private final Model model;
    private final int locations;
    private final int words;
    private final List<Unit> moved = new ArrayList<>();
    private final boolean[] officers;
    /** By interpreter: sessions in which they came free. */
    private final long[] freedOf;
    /** By location: sessions in which somebody left who needed no interpreter. */
    private final long[] freedWithout;
    /** By need and location, null where nobody asked. */
    private final long[] @Nullable [] relieved;

    private boolean[] concerned = {};

    Changes(State state) {
        this.state = state;
        model = state.model();
        locations = model.sites().count();
        words = model.grid().words();
        officers = new boolean[model.people().officers().size()];
        freedOf = new long[model.people().interpreters().size() * words];
        freedWithout = new long[locations * words];
        relieved = new long[(model.interpreterNeedCount() + 1) * locations][];
    }

    /** Notes that a case left a place, if it had one, and has come to another, if it has one. */
    void note(Unit unit, @Nullable Slot from, @Nullable Slot to) {
        moved.add(unit);
        if (from != null) {
            officers[from.officer()] = true;
            noteFree(from);
        }
        if (to != null) {
            officers[to.officer()] = true;
        }
    }

    private void noteFree(Slot slot) {
        for (int session : slot.sessions()) {
            if (slot.interpreter() < 0) {
                Bits.set(freedWithout, slot.location() * words, session);
            } else if (state.occupants().ofInterpreter(slot.interpreter(), session) < 0) {
                // Of the whole day, for somebody who is not called at all may go elsewhere.
                Bits.set(freedOf, slot.interpreter() * words, session & ~1);
                Bits.set(freedOf, slot.interpreter() * words, session | 1);
            }
        }
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    /** Ends the round: gives the cases whose hearing may give new chances to others. */
    List<Unit> end() {
        concerned = new boolean[model.units().size()];
        List<Unit> all = new ArrayList<>();
        moved.forEach(unit -> concern(unit, all));
        for (int officer = 0; officer < officers.length; officer++) {
            for (int session = 0; officers[officer] && session < model.grid().sessions(); session++) {
                int number = state.occupants().ofOfficer(officer, session);
                if (number >= 0) {
                    concern(model.units().get(number), all);
                }
            }
        }
        return all;
    }

    private void concern(Unit unit, List<Unit> all) {
        if (!concerned[unit.number()]) {
            concerned[unit.number()] = true;
            all.add(unit);
        }
    }

    /** Whether a case is one of those that the round ended with, so that it may have new chances wherever it looks. */
    boolean concern(int number) {
        return concerned[number];
    }

    /** Whether an interpreter came free whom a case may use on or before a day. */
    boolean freedPlaceFor(Unit unit, int day) {
        for (int location : unit.locations()) {
            long[] sessions = relieved(unit.interpreterNeed(), location);
            int first = sessions.length == 0 ? -1 : Bits.next(sessions, 0);
            if (first >= 0 && first >> 1 <= day) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sessions, as bits, in which an interpreter came free who serves a need at a location, or, where none is needed, somebody
     * left who needed none; empty if there are none.
     */
    long[] relieved(int need, int location) {
        int at = (need + 1) * locations + location;
        var known = relieved[at];
        if (known == null) {
            known = findRelieved(need, location);
            relieved[at] = known;
        }
        return known;
    }

    private long[] findRelieved(int need, int location) {
        var bits = new long[words];
        boolean any = false;
        for (int word = 0; word < words; word++) {
            if (need < 0) {
                bits[word] = freedWithout[location * words + word];
            } else {
                for (int who : model.interpretersAt(need, location)) {
                    bits[word] |= freedOf[who * words + word];
                }
            }
            any |= bits[word] != 0;
        }
        return any ? bits : NOTHING;
    }
}
