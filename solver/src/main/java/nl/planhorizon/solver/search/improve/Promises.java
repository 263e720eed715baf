package nl.planhorizon.solver.search.improve;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;

/** Sees to it that urgent cases that are late are tried in turn, first of all and again and again. */
final class Promises {

    private static final int FIRST_ROUNDS = 60;
    private static final int TRIES = 8;

    private final State state;
    private final Model model;
    private final WayMaker way;
    private final List<Unit> urgent;
    private final List<Unit> late = new ArrayList<>();
    private int next;
    private int rounds;

    Promises(State state, WayMaker way) {
        this.state = state;
        this.way = way;
        model = state.model();
        urgent = model.units().stream()
                .filter(unit -> unit.isUrgent() && !unit.isFixed() && isPossible(unit))
                .toList();
    }

    private boolean isPossible(Unit unit) {
        for (int location : unit.locations()) {
            if (model.interpretersAt(unit.interpreterNeed(), location).length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether late cases have yet to be tried a few times before anything else is. */
    boolean areDue() {
        return rounds < FIRST_ROUNDS && !urgent.isEmpty();
    }

    /**
     * A late urgent case and the hearings in its way somewhere, if moving those seems to cost less than the case gains; empty
     * if nothing of that kind was found. Valid until the next call.
     */
    List<Unit> choose() {
        List<Unit> chosen = List.of();
        for (int i = 0; i < TRIES && chosen.isEmpty(); i++) {
            if (next == late.size()) {
                startRound();
            }
            if (late.isEmpty()) {
                return chosen;
            }
            chosen = way.makeFor(late.get(next++));
        }
        return chosen;
    }

    private void startRound() {
        rounds++;
        next = 0;
        late.clear();
        urgent.stream().filter(this::isLate).forEach(late::add);
    }

    private boolean isLate(Unit unit) {
        var slot = state.slot(unit);
        return slot == null || !unit.cost().isWithinHorizon(model.grid().epochDayOfSession(slot.last()));
    }
}
