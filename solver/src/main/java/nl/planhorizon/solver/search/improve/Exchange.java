package nl.planhorizon.solver.search.improve;

import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges two cases of the same shape where that costs less: one takes the earlier place of another, who takes its place
 * or waits in its stead. What that saves is worked out before anything is touched.
 */
final class Exchange {

    private static final int TRIES = 12;

    private final State state;
    private final Model model;
    private final Waiting waiting;
    private final RandomGenerator random;

    Exchange(State state, Waiting waiting, RandomGenerator random) {
        this.state = state;
        this.waiting = waiting;
        this.random = random;
        model = state.model();
    }

    /** Looks for an exchange that makes the plan at most so much dearer, and makes the first one found. */
    void step(double mayCost) {
        var older = waiting.someone(random);
        if (older.isFixed() || older.interpreterNeed() < 0) {
            return;
        }
        var old = state.slot(older);
        int end = old == null ? model.grid().sessions() : old.first();
        if (end == 0) {
            return;
        }
        int location = older.locations()[random.nextInt(older.locations().length)];
        int[] crew = model.interpretersAt(older.interpreterNeed(), location);
        for (int i = 0; i < TRIES && crew.length > 0; i++) {
            int number = state.occupants().ofInterpreter(crew[random.nextInt(crew.length)], random.nextInt(end));
            if (number >= 0 && attempt(older, old, model.units().get(number), mayCost)) {
                return;
            }
        }
    }

    private boolean attempt(Unit older, @Nullable Slot old, Unit other, double mayCost) {
        var wanted = state.slot(other);
        if (wanted == null
                || other.isFixed()
                || older.number() == other.number()
                || !older.shape().equals(other.shape())
                || saving(older, old, other, wanted) < -mayCost) {
            return false;
        }
        return state.legality().suitsWithInterpreter(older, wanted)
                && (old == null || state.legality().suitsWithInterpreter(other, old))
                && exchange(older, other, mayCost);
    }

    private boolean exchange(Unit older, Unit other, double mayCost) {
        var old = state.slot(older);
        var wanted = state.slot(other);
        if (wanted == null) {
            return false;
        }
        long cost = state.cost();
        state.unbook(older);
        state.unbook(other);
        if (bookIfLegal(older, wanted)
                && (old == null || bookIfLegal(other, old))
                && state.cost() - cost <= mayCost
                && state.displacements().uncovered() == 0) {
            if (old == null) {
                waiting.noteWaiting(other);
            }
            return true;
        }
        state.unbook(older);
        state.unbook(other);
        state.book(other, wanted);
        if (old != null) {
            state.book(older, old);
        }
        return false;
    }

    private long saving(Unit older, @Nullable Slot old, Unit other, Slot wanted) {
        var costs = state.costs();
        return costs.own(older, old) + costs.own(other, wanted) - costs.own(older, wanted) - costs.own(other, old);
    }

    private boolean bookIfLegal(Unit unit, Slot slot) {
        if (!state.legality().isLegal(unit, slot)) {
            return false;
        }
        state.book(unit, slot);
        return true;
    }
}
