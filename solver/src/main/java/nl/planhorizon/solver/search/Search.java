package nl.planhorizon.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.fair.FairOrder;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/** The front door of the search: builds a plan, improves it for as long as it may, and gives plans in fair order. */
public final class Search {

    private final Model model;
    private final long seed;
    private final State state;
    private final Improvement improvement;
    private long steps;
    private long stepsAtFairPlan = -1;
    private double spent;
    private double pause;

    /** A search that does the same for the same seed and the same number of steps. */
    public Search(Model model, long seed) {
        this.model = model;
        this.seed = seed;
        var random = new SplittableRandom(seed);
        state = new State(model);
        var finder = new Finder(state, random);
        new Construction(state, finder).build();
        improvement = new Improvement(state, finder, random);
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
            improvement.step(spent);
            steps++;
        }
        return spent;
    }

    /** Share of the budget that went by between the last two stretches of improving. */
    public double pause() {
        return pause;
    }

    /** Whether the search took a step since the last plan in fair order was made. */
    public boolean hasNews() {
        return steps > stepsAtFairPlan;
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
    public record FairPlan(long cost, List<@Nullable Slot> slots) {}
}
