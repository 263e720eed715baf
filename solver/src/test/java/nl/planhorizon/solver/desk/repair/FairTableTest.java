package nl.planhorizon.solver.desk.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossiers;
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
                var without = List.of(new HearingChange(gone.caseId(), gone, null));
                var settled = table.settle(without, without);

                assertThat(settled)
                        .as("seed %d without %s", seed, gone.caseId())
                        .isEqualTo(table(facts, plan).settle(without, without));
                different += settled.equals(without) ? 0 : 1;
            }
        }
        assertThat(different).as("plans that changed").isGreaterThan(5);
    }

    private static Repair repaired(CaseloadFacts facts, long seed) {
        return new Repair(facts.caseload(), RandomPlans.of(facts.caseload(), seed), seed).improve(Budget.steps(20));
    }

    private static FairTable table(CaseloadFacts facts, HearingPlan plan) {
        return FairTable.of(CompletableFuture.completedFuture(new Model(facts)), new Books(new Dossiers(facts), plan))
                .join();
    }

    private static List<Hearing> loose(CaseloadFacts facts, HearingPlan plan) {
        return plan.hearings().stream()
                .filter(each -> facts.standing(facts.caseFacts(each.caseId())) == null)
                .toList();
    }
}
