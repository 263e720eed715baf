package nl.planhorizon.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.fair.FairOrder;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.improve.Improvement;
import nl.planhorizon.solver.search.improve.Scope;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/** The front door of the search: builds a plan, improves it for as long as it may, and gives plans in fair order. */
public final class Search {

    private final Model model;
    private final long seed;
    private final SplittableRandom random;
    private @Nullable UrgentFirst urgentFirst;
    private State state;
    private Improvement improvement;
    private double begun;
    private long steps;
    private long stepsAtFairPlan = -1;
    private double spent;
    private double pause;

    /** A search that does the same for the same seed and the same number of steps. */
    public Search(Model model, long seed) {
        this.model = model;
        this.seed = seed;
        random = new SplittableRandom(seed);
        state = new State(model);
        new Construction(state, new Finder(state, random)).build();
        improvement = improvementOf(state);
    }

    private Improvement improvementOf(State plan) {
        return new Improvement(plan, new Finder(plan, random), random, Scope.EVERYBODY);
    }

    /**
     * Improves until a share of the budget is spent; where there is nothing to plan, or no day to plan on, not at all.
     *
     * @return the share spent at the end
     */
    public double improve(DoubleSupplier budget, double until) {
        boolean possible = !model.units().isEmpty() && model.grid().sessions() > 0;
        long stepsBefore = steps;
        double spentBefore = spent;
        while (possible && spent < until && spend(budget) < 1) {
            pause = steps == stepsBefore ? spent - spentBefore : pause;
            step();
            steps++;
        }
        if (spent >= 1) {
            endUrgentFirst();
        }
        return spent;
    }

    private void step() {
        if (steps == 0 && UrgentFirst.isOf(model)) {
            urgentFirst = new UrgentFirst(model, random);
        }
        if (urgentFirst != null && urgentFirst.isDone(spent)) {
            endUrgentFirst();
            begun = spent;
        }
        if (urgentFirst == null) {
            improvement.step((spent - begun) / (1 - begun));
        } else {
            urgentFirst.step(spent);
        }
    }

    /** With few steps, or when it is stopped, the first plan may be the better one. */
    private void endUrgentFirst() {
        if (urgentFirst == null) {
            return;
        }
        var plan = urgentFirst.complete();
        urgentFirst = null;
        if (plan.cost() <= state.cost() && plan.displacements().uncovered() == 0) {
            state = plan;
            improvement = improvementOf(plan);
        }
    }

    /** Share of the budget that went by between the last two stretches of improving. */
    public double pause() {
        return pause;
    }

    /** Whether the plan may be another than when it was last put in fair order. */
    public boolean hasNews() {
        return steps > stepsAtFairPlan && urgentFirst == null;
    }

    private double spend(DoubleSupplier budget) {
        spent = budget.getAsDouble();
        return spent;
    }

    /** Cost of the plan as the search has it, fair order not yet settled. */
    public long cost() {
        return state.cost();
    }

    public long steps() {
        return steps;
    }

    /** Share of the budget spent when it was last asked for, which is before every step. */
    public double spent() {
        return spent;
    }

    /** The plan in fair order; the search itself stays where it is. One entry per unit, null without a hearing. */
    public FairPlan fairPlan() {
        stepsAtFairPlan = steps;
        var copy = new State(model);
        List<@Nullable Slot> slots = Arrays.asList(state.copySlots());
        for (var unit : model.units()) {
            var slot = slots.get(unit.number());
            if (slot != null) {
                copy.book(unit, slot);
            }
        }
        new FairOrder(copy, new Finder(copy, new SplittableRandom(seed))).settle();
        return new FairPlan(copy.cost(), new ArrayList<>(Arrays.asList(copy.copySlots())));
    }

    /**
     * A plan in fair order.
     *
     * @param cost what it costs
     * @param slots per unit its slot, null without a hearing
     */
    public record FairPlan(long cost, List<@Nullable Slot> slots) {

        /** How many cases are heard in it. */
        public int planned() {
            return (int) slots.stream().filter(Objects::nonNull).count();
        }
    }
}
