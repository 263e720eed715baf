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
 * of whom a hearing moved, and those on a day on which an interpreter came free at their location.
 */
final class Changes {

    private final State state;
    private final Model model;
    private final int locations;
    private final int words;
    private final List<Unit> moved = new ArrayList<>();
    private final boolean[] officers;
    private final boolean[] relieved;
    private final long[] freed;
    private boolean[] concerned = {};

    Changes(State state) {
        this.state = state;
        model = state.model();
        locations = model.sites().count();
        officers = new boolean[model.people().officers().size()];
        relieved = new boolean[model.grid().days() * locations];
        // One bit for each interpreter and, as the last one, one for hearings without any.
        words = model.people().interpreters().size() / Long.SIZE + 1;
        freed = new long[locations * words];
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
                Bits.set(
                        freed,
                        slot.location() * words,
                        model.people().interpreters().size());
            } else if (state.occupants().ofInterpreter(slot.interpreter(), session) < 0) {
                noteFree(slot.interpreter(), session >> 1);
            }
        }
    }

    private void noteFree(int interpreter, int day) {
        var person = model.people().interpreterPersons().get(interpreter);
        for (int location = 0; location < locations; location++) {
            if (person.sites().length == 0 || person.siteIndex(location) >= 0) {
                Bits.set(freed, location * words, interpreter);
                relieved[day * locations + location] = true;
            }
        }
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    /** Ends the round: gives the cases whose hearing may give new chances to others. */
    List<Unit> end() {
        concerned = new boolean[model.units().size()];
        moved.forEach(unit -> concerned[unit.number()] = true);
        for (var unit : model.units()) {
            var slot = state.slot(unit);
            concerned[unit.number()] |= slot != null && (officers[slot.officer()] || isRelieved(slot));
        }
        return model.units().stream().filter(unit -> concerned[unit.number()]).toList();
    }

    private boolean isRelieved(Slot slot) {
        for (int session : slot.sessions()) {
            if (relieved[(session >> 1) * locations + slot.location()]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a case is one of those that the round ended with, so that it may have new chances wherever it looks. */
    boolean concern(Unit unit) {
        return concerned[unit.number()];
    }

    /** Whether a place came free that a case may take. */
    boolean freedPlaceFor(Unit unit) {
        for (int location : unit.locations()) {
            if (isFreed(unit, location)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFreed(Unit unit, int location) {
        int row = location * words;
        if (unit.interpreterNeed() < 0) {
            return Bits.has(freed, row, model.people().interpreters().size());
        }
        long[] crew = model.interpreterNeed(unit.interpreterNeed()).sets()[location];
        for (int word = 0; word < crew.length; word++) {
            if ((crew[word] & freed[row + word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
