package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;

/** Plans hundreds of small random caseloads and lets the independent audit judge every one. */
class SolvedPlansTest {

    private static final int CASELOADS = 6000;
    private static final int STEPS = 300;

    @Test
    void everyFinishedPlanKeepsTheRulesInFairOrder() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);

            var solved = new HearingSolver(SolverSettings.repeatable(seed).withSlices(2))
                    .solve(caseload, Budget.steps(STEPS), progress -> {});

            var report = Audit.of(caseload, solved.plan());
            assertThat(report.rules().hardViolations())
                    .as("violations, seed %d: %s", seed, report.witness())
                    .isEmpty();
            assertThat(report.fairness().overtakesUnexplained())
                    .as("unexplained, seed %d: %s", seed, report.witness())
                    .isZero();
            assertThat(report.rules().planCost()).as("cost, seed %d", seed).isEqualTo(solved.planCost());
            assertThat(solved.proof().lowerBound()).as("bound, seed %d", seed).isLessThanOrEqualTo(solved.planCost());
        }
    }
}
