package nl.planhorizon.solver.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.util.function.Function;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.planning.Assignment;
import nl.planhorizon.solver.planning.PlanningBoard;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;

/** Checks one rule; bound once per nested test class, so that a test cannot silently check another. */
record RuleCheck(Function<ConstraintFactory, Constraint> rule) {

    private static final ConstraintVerifier<HearingRules, PlanningBoard> VERIFIER =
            ConstraintVerifier.build(new HearingRules(), PlanningBoard.class, Assignment.class);

    SingleConstraintAssertion given(GivenCaseload caseload, GivenHearing... hearings) {
        var board = PlanningBoard.forReview(new CaseloadFacts(caseload.build()), Given.plan(hearings));
        return VERIFIER.verifyThat((rules, factory) -> rule.apply(factory)).givenSolution(board);
    }
}
