package nl.planhorizon.solver.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.jspecify.annotations.Nullable;

/** A plan in the making: every planned unit of a caseload, heard and withdrawn ones included, and the facts around it. */
@PlanningSolution(solutionCloner = BoardCloner.class)
public final class PlanningBoard {

    private final CaseloadFacts facts;

    @PlanningEntityCollectionProperty
    private final List<Assignment> assignments;

    private final ConstraintWeightOverrides<HardSoftLongScore> weights;

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    private PlanningBoard(
            CaseloadFacts facts, List<Assignment> assignments, ConstraintWeightOverrides<HardSoftLongScore> weights) {
        this.facts = facts;
        this.assignments = assignments;
        this.weights = weights;
    }

    /** A board whose soft score is minus the plan cost: fairness weighs nothing, as it is settled after the search. */
    public static PlanningBoard forSearch(CaseloadFacts facts, HearingPlan plan) {
        var nothing = Rule.of(Rule.Kind.FAIRNESS).stream()
                .collect(Collectors.toMap(Rule::code, rule -> HardSoftLongScore.ZERO));
        return new PlanningBoard(facts, assignments(facts, plan), ConstraintWeightOverrides.of(nothing));
    }

    /** A board on which every rule counts, fairness too. */
    public static PlanningBoard forReview(CaseloadFacts facts, HearingPlan plan) {
        return new PlanningBoard(facts, assignments(facts, plan), ConstraintWeightOverrides.none());
    }

    private static List<Assignment> assignments(CaseloadFacts facts, HearingPlan plan) {
        Map<String, Place> places = plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, facts::place));
        places.keySet().forEach(facts::caseFacts);
        return facts.cases().stream()
                .map(each -> new Assignment(each, facts, places.get(each.id())))
                .toList();
    }

    PlanningBoard copy() {
        var copy = new PlanningBoard(
                facts, assignments.stream().map(Assignment::copy).toList(), weights);
        copy.score = score;
        return copy;
    }

    @ProblemFactProperty
    Policy getPolicy() {
        return facts.caseload().policy();
    }

    @ProblemFactCollectionProperty
    List<StandingFacts> getStanding() {
        return facts.standing();
    }

    @ProblemFactCollectionProperty
    List<OfficerWeek> getOfficerWeeks() {
        return facts.officerWeeks();
    }

    @ProblemFactCollectionProperty
    List<Allowance> getAllowances() {
        return facts.heldBack().allowed().entrySet().stream()
                .map(entry -> new Allowance(entry.getKey(), entry.getValue()))
                .toList();
    }

    @ProblemFactCollectionProperty
    List<QueueTarget> getTargets() {
        return facts.targets();
    }

    @ValueRangeProvider
    CountableValueRange<Place> places() {
        return new AnyPlace();
    }

    public CaseloadFacts facts() {
        return facts;
    }

    /** One per case, in the order of the caseload. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The score as last calculated, or null. */
    public @Nullable HardSoftLongScore score() {
        return score;
    }

    /** The plan as it stands now. */
    public HearingPlan toPlan() {
        return HearingPlan.of(assignments.stream()
                .filter(Assignment::isPlanned)
                .map(each -> each.planned().toHearing(each.id()))
                .toList());
    }
}
