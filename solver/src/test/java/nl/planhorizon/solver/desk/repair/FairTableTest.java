package nl.planhorizon.solver.desk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

/** One table serves for several plans, one after the other: each leaves it as it was. */
class FairTableTest {

    @Test
    void whatWasSettledBeforeLeavesNoTrace() {
        int different = 0;
        for (long seed = 0; seed < 150; seed++) {
            var facts = new CaseloadFacts(RandomCaseloads.of(seed));
            var plan = repaired(facts, seed).plan();
            var table = table(facts, plan);

            for (var gone : loose(facts, plan)) {
                var without = without(plan, gone);
                var settled = table.settle(without, plan);

                assertThat(settled)
                        .as("seed %d without %s", seed, gone.caseId())
                        .isEqualTo(table(facts, plan).settle(without, plan));
                different += settled.equals(without) ? 0 : 1;
            }
        }
        assertThat(different).as("plans that changed").isGreaterThan(5);
    }

    @Test
    void whereNothingIsToBeSettledTheVeryHearingsStay() {
        var facts = new CaseloadFacts(RandomCaseloads.of(3));
        var fair = repaired(facts, 3).result().plan();

        var settled = table(facts, fair).settle(fair, fair);

        assertThat(settled.hearings()).isNotEmpty();
        for (int i = 0; i < settled.hearings().size(); i++) {
            assertThat(settled.hearings().get(i)).isSameAs(fair.hearings().get(i));
        }
    }

    private static Repair repaired(CaseloadFacts facts, long seed) {
        return new Repair(facts.caseload(), RandomPlans.of(facts.caseload(), seed), seed).improve(Budget.steps(20));
    }

    private static FairTable table(CaseloadFacts facts, HearingPlan plan) {
        return FairTable.of(CompletableFuture.completedFuture(new Model(facts)), plan)
                .join();
    }

    private static List<Hearing> loose(CaseloadFacts facts, HearingPlan plan) {
        return plan.hearings().stream()
                .filter(each -> facts.standing(facts.caseFacts(each.caseId())) == null)
                .toList();
    }

    private static HearingPlan without(HearingPlan plan, Hearing gone) {
        return new HearingPlan(
                plan.hearings().stream().filter(each -> !each.equals(gone)).toList());
    }
}
