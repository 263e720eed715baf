package nl.planhorizon.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
        var first = search.fairPlan();
        var teller = onlyBetter(progress);
        teller.accept(new Progress(0, first.cost(), 0, first.planned(), 0));
        // Only now, as until there is a plan the other core has enough to do with compiling.
        try (var bound = BoundBesides.of(model, settings.boundRounds())) {
            var board = solver(search, model, budget, each -> teller.accept(progress(each, search, bound.value())))
                    .apply(PlanningBoard.forSearch(facts, new HearingPlan(List.of())));
            boolean isBetter = planned(board) > 0 && cost(board) <= first.cost();
            var plan = isBetter ? board.toPlan() : plan(model, first);
            var scored = PlanScore.of(facts, plan);
            return new Solved(plan, bound.proof(), scored.hardViolations(), scored.costs(), search.steps());
        }
    }

    /** The board begins empty, for to score the first plan would take longer than to make it. */
    private static Consumer<Progress> onlyBetter(Consumer<Progress> progress) {
        var best = new AtomicLong(Long.MAX_VALUE);
        return each -> {
            if (each.cost() < best.getAndAccumulate(each.cost(), Math::min)) {
                progress.accept(each);
            }
        };
    }

    private static HearingPlan plan(Model model, Search.FairPlan fair) {
        List<Hearing> hearings = new ArrayList<>();
        for (var unit : model.units()) {
            var slot = fair.slots().get(unit.number());
            if (slot != null) {
                hearings.add(model.place(slot).toHearing(unit.facts().id()));
            }
        }
        return HearingPlan.of(hearings);
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
        var pace = new Pace();
        List<SearchPhase> slices = IntStream.rangeClosed(1, settings.slices())
                .mapToObj(slice -> new SearchPhase(
                        search, model, new SearchPhase.Slice(budget, pace, (double) slice / settings.slices())))
                .toList();
        return new SolverConfig()
                .withSolutionClass(PlanningBoard.class)
                .withEntityClasses(Assignment.class)
                .withConstraintProviderClass(HearingRules.class)
                .withEnvironmentMode(settings.asserts() ? EnvironmentMode.FULL_ASSERT : EnvironmentMode.NO_ASSERT)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommands(slices.toArray(SearchPhase[]::new)));
    }

    private static Progress progress(PlanningBoard board, Search search, long bound) {
        return new Progress(search.spent(), cost(board), bound, planned(board), search.steps());
    }

    private static int planned(PlanningBoard board) {
        return (int) board.assignments().stream().filter(Assignment::isPlanned).count();
    }

    private static long cost(PlanningBoard board) {
        var score = board.score();
        return score == null ? Long.MAX_VALUE : -score.softScore();
    }
}
