package nl.planhorizon.data.audit.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.PromiseBound;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseCheckTest {

    private static final int CASELOADS = 200;

    @Test
    void noPlanIsLessLate() {
        int reached = 0;
        int late = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var proof = PromiseBound.of(caseload);
            var plan = new HearingSolver(SolverSettings.repeatable(seed).withSlices(1))
                    .solve(caseload, Budget.steps(30), progress -> {})
                    .plan();

            long least = PromiseCheck.daysAt(caseload, proof);
            long days = Audit.of(caseload, plan).priority().priorityDaysLate();

            assertThat(BoundCheck.lowerBoundAt(PromiseBound.alone(caseload), proof))
                    .as("both ways to leave the others out, seed %d", seed)
                    .isEqualTo(proof.lowerBound());
            assertThat(least).as("seed %d", seed).isBetween(0L, days);
            late += days > 0 ? 1 : 0;
            reached += days > 0 && least == days ? 1 : 0;
        }
        assertThat(late).isGreaterThan(CASELOADS / 10);
        assertThat(reached).as("plans of which it is proven").isGreaterThan(late / 4);
    }

    @ParameterizedTest
    @CsvSource({"demo-3000, 60", "stress-3000, 65"})
    void isWorthSomethingOnTheDemos(String name, long days) {
        var caseload = DemoData.generate(DemoRequest.named(name).orElseThrow());

        assertThat(PromiseCheck.daysAt(caseload, PromiseBound.of(caseload))).isEqualTo(days);
        assertThat(Audit.of(caseload, new HearingPlan(List.of())).priority().priorityDaysLate())
                .as("without a plan")
                .isGreaterThan(days);
    }
}
