package nl.planhorizon.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.planning.Assignment;
import nl.planhorizon.solver.planning.PlanningBoard;
import nl.planhorizon.solver.rules.HearingRules;
import nl.planhorizon.solver.score.PlanScore;
import nl.planhorizon.solver.search.Search;

/** The front door: plans a caseload. */
public final class HearingSolver {

    private final SolverSettings settings;

    public HearingSolver(SolverSettings settings) {
        this.settings = settings;
    }

    /**
     * Plans for as long as the budget lasts; whenever that ends, the plan keeps every hard rule and is in fair order.
     *
     * @param caseload what to plan; faulty caseloads are refused where they are read
     * @param budget when to stop
     * @param progress hears of every better plan
     */
    public Solved solve(Caseload caseload, Budget budget, Consumer<Progress> progress) {
        var facts = new CaseloadFacts(caseload);
        var model = new Model(facts);
        var search = new Search(model, settings.seed());
        try (var bound = BoundBesides.of(model, settings.boundRounds())) {
            var board = solver(
                            search, model, budget, better -> progress.accept(progress(better, search, bound.value())))
                    .apply(PlanningBoard.forSearch(facts, firstPlan(model, search)));
            var plan = board.toPlan();
            var scored = PlanScore.of(facts, plan);
            return new Solved(plan, bound.proof(), scored.hardViolations(), scored.costs(), search.steps());
        }
    }

    /** The first valid plan, so that there is one from the start. */
    private static HearingPlan firstPlan(Model model, Search search) {
        var slots = search.fairPlan().slots();
        List<Hearing> hearings = new ArrayList<>();
        for (var unit : model.units()) {
            var slot = slots.get(unit.number());
            if (slot != null) {
                hearings.add(model.place(slot).toHearing(unit.facts().id()));
            }
        }
        return new HearingPlan(hearings);
    }

    private UnaryOperator<PlanningBoard> solver(
            Search search, Model model, Budget budget, Consumer<PlanningBoard> better) {
        var solver = SolverFactory.<PlanningBoard>create(config(search, model, budget))
                .buildSolver();
        solver.addEventListener(
                (BestSolutionChangedEvent<PlanningBoard> event) -> better.accept(event.getNewBestSolution()));
        return solver::solve;
    }

    private SolverConfig config(Search search, Model model, Budget budget) {
        var pace = new Pace(budget);
        List<SearchPhase> slices = IntStream.rangeClosed(1, settings.slices())
                .mapToObj(slice -> new SearchPhase(search, model, pace, (double) slice / settings.slices()))
                .toList();
        return new SolverConfig()
                .withSolutionClass(PlanningBoard.class)
                .withEntityClasses(Assignment.class)
                .withConstraintProviderClass(HearingRules.class)
                .withEnvironmentMode(settings.asserts() ? EnvironmentMode.FULL_ASSERT : EnvironmentMode.NO_ASSERT)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommands(slices.toArray(SearchPhase[]::new)));
    }

    private static Progress progress(PlanningBoard board, Search search, long bound) {
        int planned =
                (int) board.assignments().stream().filter(Assignment::isPlanned).count();
        var score = board.score();
        long cost = score == null ? 0 : -score.softScore();
        return new Progress(search.spent(), cost, bound, planned, search.steps());
    }
}
