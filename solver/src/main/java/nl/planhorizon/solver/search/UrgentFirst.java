package nl.planhorizon.solver.search;

import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.improve.Improvement;
import nl.planhorizon.solver.search.improve.Scope;
import nl.planhorizon.solver.search.state.State;

/**
 * Plans the urgent cases as if there were no others but those whose hearings are fixed. Nothing that could give way is in
 * the way then, so that a search of its own soon comes near to the best that they can have.
 */
final class UrgentFirst {

    /** Share of the budget that this may take at most. */
    static final double SHARE = 0.15;

    private static final int STEPS_PER_CASE = 1000;

    private final State state;
    private final Finder finder;
    private final Improvement improvement;
    private final long enough;
    private long steps;

    UrgentFirst(Model model, RandomGenerator random) {
        state = new State(model);
        finder = new Finder(state, random);
        new Construction(state, finder).buildUrgent();
        improvement = new Improvement(state, finder, random, Scope.URGENT);
        enough = STEPS_PER_CASE * count(model);
    }

    /** Whether a caseload has urgent cases that can be planned. */
    static boolean isOf(Model model) {
        return count(model) > 0;
    }

    private static long count(Model model) {
        return model.units().stream()
                .filter(unit -> unit.isUrgent() && !unit.isFixed())
                .count();
    }

    boolean isDone(double spent) {
        return steps >= enough || spent >= SHARE;
    }

    void step(double spent) {
        improvement.step(Math.max(spent / SHARE, (double) steps / enough));
        steps++;
    }

    /** The plan of the urgent cases so far. */
    State alone() {
        return state;
    }

    /** The plan with everybody else added where there is a place. */
    State complete() {
        new Construction(state, finder).buildOthers();
        return state;
    }
}
