package nl.planhorizon.solver.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomChanges;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** A desk that follows from another is the desk opened anew. */
class ChangedDeskTest {

    @Test
    void aDeskAfterChangesIsTheDeskOpenedAnew() {
        for (long seed = 0; seed < 60; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var changed = RandomChanges.in(caseload, seed + 1000);
            var plan = RandomPlans.of(changed, seed);

            var desk = PlanDesk.of(caseload, RandomPlans.of(caseload, seed)).with(changed, plan);

            assertThat(desk)
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .ignoringAllOverriddenEquals()
                    .ignoringFieldsMatchingRegexes(".*standingInWindow")
                    .isEqualTo(PlanDesk.of(changed, plan));
        }
    }

    @Test
    void anotherPlanOnADeskIsAsIfOpenedWithIt() {
        for (long seed = 0; seed < 20; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed + 1);

            var desk = PlanDesk.of(caseload, RandomPlans.of(caseload, seed)).withPlan(plan);

            assertThat(desk.plan()).as("seed %d", seed).isEqualTo(plan);
        }
    }

    @Test
    void aRepairOnADeskIsThatOfThePlan() {
        for (long seed = 0; seed < 30; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var plan = RandomPlans.of(caseload, seed);
            var changed = RandomChanges.in(caseload, seed);
            var broken = RandomPlans.of(changed, seed);

            var onDesk = new Repair(PlanDesk.of(caseload, plan).with(changed, broken), Set.of(), seed);

            assertThat(onDesk.improve(Budget.steps(20)).result())
                    .as("seed %d", seed)
                    .isEqualTo(new Repair(changed, broken, seed)
                            .improve(Budget.steps(20))
                            .result());
        }
    }
}
