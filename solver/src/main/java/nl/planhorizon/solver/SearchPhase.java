package nl.planhorizon.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.planning.Assignment;
import nl.planhorizon.solver.planning.PlanningBoard;
import nl.planhorizon.solver.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * One slice of the search as a phase of the solver: improves until a share of the budget is spent, then puts the plan, in
 * fair order, on the board, where the rules score it.
 */
final class SearchPhase implements PhaseCommand<PlanningBoard> {

    /**
     * Which part of the budget a slice may spend.
     *
     * @param budget the budget
     * @param pace when plans are shown
     * @param until share of the budget at which the slice ends
     */
    record Slice(Budget budget, Pace pace, double until) {}

    private final Search search;
    private final Model model;
    private final Budget budget;
    private final Pace pace;
    private final double until;

    SearchPhase(Search search, Model model, Slice slice) {
        this.search = search;
        this.model = model;
        budget = slice.budget();
        pace = slice.pace();
        until = slice.until();
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanningBoard> director, BooleanSupplier isTerminated) {
        double spent = search.improve(budget::spent, until);
        boolean isLast = until >= 1;
        if (pace.allowsShow(isLast ? 1 : spent, search.pause()) && search.hasNews()) {
            pace.show(spent);
            show(director, search.fairPlan().slots());
        }
    }

    private void show(ScoreDirector<PlanningBoard> director, List<@Nullable Slot> slots) {
        var assignments = director.getWorkingSolution().assignments();
        int unit = 0;
        for (var assignment : assignments) {
            if (assignment.caseFacts().isReady()) {
                show(director, assignment, model.units().get(unit), slots.get(unit));
                unit++;
            }
        }
        director.triggerVariableListeners();
    }

    private void show(ScoreDirector<PlanningBoard> director, Assignment assignment, Unit unit, @Nullable Slot slot) {
        if (!unit.facts().id().equals(assignment.id())) {
            throw new IllegalStateException("Case %s stands where %s is expected."
                    .formatted(assignment.id(), unit.facts().id()));
        }
        Place place = slot == null ? null : model.place(slot);
        if (place == null ? assignment.isPlanned() : !place.equals(assignment.place())) {
            director.beforeVariableChanged(assignment, "place");
            assignment.place(place);
            director.afterVariableChanged(assignment, "place");
        }
    }
}
