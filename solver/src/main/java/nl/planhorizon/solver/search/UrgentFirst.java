package nl.planhorizon.solver.search;

import java.util.random.RandomGenerator;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.improve.Improvement;
import nl.planhorizon.solver.search.improve.Scope;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Plans the urgent cases as if there were no others but those whose hearings are fixed. Nothing that could give way is in
 * the way then, so that a search of its own soon comes near to the best that they can have. Such searches end a day late here
 * or there, which everything that follows hardly mends: there are several, and the cheapest plan is taken.
 */
final class UrgentFirst {

    /** Share of the budget that this may take at most. */
    static final double SHARE = 0.15;

    private static final int STEPS_PER_CASE = 1000;
    /** Of a dozen three missed what the others found: so many hardly ever all do. */
    private static final int SEARCHES = 8;

    private final Model model;
    private final RandomGenerator random;
    private final long enough;
    private @Nullable State best;
    private State state;
    private Improvement improvement;
    private int searches = 1;
    private double begun;
    private long steps;

    UrgentFirst(Model model, RandomGenerator random) {
        this.model = model;
        this.random = random;
        enough = STEPS_PER_CASE * count(model);
        state = placed();
        improvement = improvementOf(state);
    }

    private State placed() {
        var begin = new State(model);
        new Construction(begin, new Finder(begin, random)).buildUrgent();
        return begin;
    }

    private Improvement improvementOf(State plan) {
        return new Improvement(plan, new Finder(plan, random), random, Scope.URGENT);
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
        return spent >= SHARE || (steps >= enough && !isTimeForAnother(spent));
    }

    /** A search that would be cut short is not begun: it ends dearer than one that had its time. */
    private boolean isTimeForAnother(double spent) {
        return searches < SEARCHES && spent + spent / searches <= SHARE;
    }

    void step(double spent) {
        if (steps >= enough) {
            startAnother(spent);
        }
        improvement.step(Math.max((spent - begun) / (SHARE - begun), (double) steps / enough));
        steps++;
    }

    private void startAnother(double spent) {
        best = alone();
        state = placed();
        improvement = improvementOf(state);
        searches++;
        begun = spent;
        steps = 0;
    }

    /** The cheapest plan of the urgent cases so far. */
    State alone() {
        return best == null || state.cost() < best.cost() ? state : best;
    }

    /** That plan with everybody else added where there is a place. */
    State complete() {
        var plan = alone();
        new Construction(plan, new Finder(plan, random)).buildOthers();
        return plan;
    }
}
