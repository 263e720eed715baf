package nl.planhorizon.solver.search.fair;

import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * The exchange that decides whether an overtake is explained: the older case takes the place of the younger one, which
 * takes the old place of the older one, or none. See docs/rules-precisely.md, first in, first out.
 */
final class Trial {

    private final State state;
    private final Model model;

    Trial(State state) {
        this.state = state;
        model = state.model();
    }

    /** Pinned, fixed (displaced or not) or at its published appointment: nobody exchanges such a case. */
    boolean isHeld(Unit unit) {
        if (unit.isFixed()) {
            return true;
        }
        var stand = unit.standing();
        var slot = state.slot(unit);
        if (stand == null || slot == null || stand.slot() == null) {
            return false;
        }
        return (stand.published() || stand.pinned()) && stand.slot().isSameAppointment(slot);
    }

    /** Whether nothing that is seen at once speaks against an exchange; cheap, for most trials end here. */
    boolean isWorthwhile(Unit older, Unit younger) {
        var wanted = state.slot(younger);
        var old = state.slot(older);
        return wanted != null
                && state.legality().suits(older, wanted)
                && !isHeld(younger)
                && !isHeld(older)
                && (old == null || state.legality().suitsWithInterpreter(younger, old))
                && !breaksPromise(younger, old)
                && keepsFamilies(older, younger, wanted, old);
    }

    /** Exchanges the two if no explanation forbids it; the plan stays as it was if one does. */
    boolean exchange(Unit older, Unit younger) {
        var wanted = state.slot(younger);
        var old = state.slot(older);
        if (wanted == null || !isWorthwhile(older, younger)) {
            return false;
        }
        state.unbook(younger);
        state.unbook(older);
        if (tryExchange(older, younger, old, wanted)) {
            return true;
        }
        state.book(younger, wanted);
        if (old != null) {
            state.book(older, old);
        }
        return false;
    }

    /** No family is less together than before; members of one family who change places are as much together as they were. */
    private boolean keepsFamilies(Unit older, Unit younger, Slot wanted, @Nullable Slot old) {
        long then = state.familyCost(older, wanted) + state.familyCost(younger, old);
        return older.family() == younger.family() || then <= state.familyCost(older) + state.familyCost(younger);
    }

    private boolean tryExchange(Unit older, Unit younger, @Nullable Slot old, Slot wanted) {
        if (old != null) {
            if (!state.legality().isLegal(younger, old)) {
                return false;
            }
            state.book(younger, old);
        }
        var slot = place(older, wanted);
        if (slot == null) {
            state.unbook(younger);
            return false;
        }
        state.book(older, slot);
        return true;
    }

    /** The wanted place with its own interpreter and room, or with others; null if nothing makes it legal. */
    private @Nullable Slot place(Unit older, Slot wanted) {
        var era = state.legality().era(older, wanted);
        if (era == null
                || !state.companions().areFree(older, wanted.sessions())
                || !state.legality().officerCan(older, wanted.officer(), wanted.sessions(), wanted.location())) {
            return null;
        }
        if (state.legality().isLegal(older, wanted) && state.displacements().coversAll(older, wanted)) {
            return wanted;
        }
        for (int who : model.interpretersAt(older.interpreterNeed(), wanted.location())) {
            if (who >= 0 && !state.legality().interpreterCan(older, wanted, who)) {
                continue;
            }
            var slot = wanted.withInterpreter(who);
            int room = state.rooms().find(slot.location(), slot.sessions(), era.childRoom(), state.needsVideo(who));
            if (room >= 0 && state.displacements().coversAll(older, slot)) {
                return slot.withRoom(room);
            }
        }
        return null;
    }

    /** Whether the younger case would miss a horizon or term that it keeps now. */
    private boolean breaksPromise(Unit younger, @Nullable Slot next) {
        var now = state.slot(younger);
        if (now == null) {
            return false;
        }
        Grid grid = model.grid();
        long lastNow = grid.epochDayOfSession(now.last());
        long lastThen = next == null ? younger.facts().virtualDay().toEpochDay() : grid.epochDayOfSession(next.last());
        return (younger.cost().isWithinHorizon(lastNow) && !younger.cost().isWithinHorizon(lastThen))
                || (younger.cost().isWithinTerm(lastNow) && !younger.cost().isWithinTerm(lastThen));
    }
}
