package nl.planhorizon.solver.score;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.planning.Assignment;
import nl.planhorizon.solver.planning.PlanningBoard;
import nl.planhorizon.solver.rules.Breach;
import nl.planhorizon.solver.rules.HearingRules;

/** Scores any plan of a caseload, whoever made it. */
public final class PlanScore {

    private static final SolutionManager<PlanningBoard, HardSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.<PlanningBoard>create(new SolverConfig()
                    .withSolutionClass(PlanningBoard.class)
                    .withEntityClasses(Assignment.class)
                    .withConstraintProviderClass(HearingRules.class)));

    private PlanScore() {}

    public static Scored of(Caseload caseload, HearingPlan plan) {
        return of(new CaseloadFacts(caseload), plan);
    }

    public static Scored of(CaseloadFacts facts, HearingPlan plan) {
        var analysis = analyze(facts, plan, ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
        return new Scored(
                amounts(analysis, Rule.Kind.HARD),
                amounts(analysis, Rule.Kind.COST),
                amounts(analysis, Rule.Kind.FAIRNESS).getOrDefault(Rule.FIRST_IN_FIRST_OUT, 0L));
    }

    /** Every hard rule that a plan breaks, in catalogue order, with the hearings involved. */
    public static List<Breach> breaches(Caseload caseload, HearingPlan plan) {
        var analysis = analyze(new CaseloadFacts(caseload), plan, ScoreAnalysisFetchPolicy.FETCH_ALL);
        return Rule.of(Rule.Kind.HARD).stream()
                .flatMap(rule -> analysis.getConstraintAnalysis(rule.code()).matches().stream())
                .map(match -> breach(match.justification()))
                .toList();
    }

    private static Breach breach(ConstraintJustification justification) {
        return (Breach) justification;
    }

    private static ScoreAnalysis<HardSoftLongScore> analyze(
            CaseloadFacts facts, HearingPlan plan, ScoreAnalysisFetchPolicy policy) {
        return MANAGER.analyze(PlanningBoard.forReview(facts, plan), policy);
    }

    private static Map<Rule, Long> amounts(ScoreAnalysis<HardSoftLongScore> analysis, Rule.Kind kind) {
        Map<Rule, Long> amounts = new EnumMap<>(Rule.class);
        for (var rule : Rule.of(kind)) {
            var score = analysis.getConstraintAnalysis(rule.code()).score();
            long amount = -(kind == Rule.Kind.HARD ? score.hardScore() : score.softScore());
            if (amount != 0) {
                amounts.put(rule, amount);
            }
        }
        return amounts;
    }
}
