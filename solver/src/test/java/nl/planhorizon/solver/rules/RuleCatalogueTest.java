package nl.planhorizon.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.planning.Assignment;
import nl.planhorizon.solver.planning.PlanningBoard;
import nl.planhorizon.solver.testing.Given;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static List<String> constraintsOf(PlanningBoard board) {
        var factory = SolverFactory.<PlanningBoard>create(new SolverConfig()
                .withSolutionClass(PlanningBoard.class)
                .withEntityClasses(Assignment.class)
                .withConstraintProviderClass(HearingRules.class));
        return SolutionManager.<PlanningBoard, HardSoftLongScore>create(factory)
                .analyze(board)
                .constraintMap()
                .keySet()
                .stream()
                .map(constraint -> constraint.constraintName())
                .toList();
    }

    private static CaseloadFacts facts() {
        return new CaseloadFacts(Given.caseload().build());
    }

    @Test
    void constraintsAreExactlyTheCatalogue() {
        var codes = Arrays.stream(Rule.values()).map(Rule::code).toList();

        assertThat(constraintsOf(PlanningBoard.forReview(facts(), Given.plan())))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void fairnessWeighsNothingDuringTheSearch() {
        assertThat(constraintsOf(PlanningBoard.forSearch(facts(), Given.plan())))
                .doesNotContain(Rule.FIRST_IN_FIRST_OUT.code())
                .hasSize(Rule.values().length - 1);
    }
}
