package nl.planhorizon.data.audit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomChanges;
import org.junit.jupiter.api.Test;

/** Facts that follow from others are those made anew. */
class ChangedFactsTest {

    @Test
    void factsAfterChangesAreThoseMadeAnew() {
        for (long seed = 0; seed < 150; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var changed = RandomChanges.in(caseload, seed);

            assertThat(new Facts(caseload).with(changed))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .ignoringAllOverriddenEquals()
                    .ignoringFields("standing.frozen")
                    .isEqualTo(new Facts(changed));
        }
    }

    @Test
    void aCaseOfWhichNothingChangedKeepsItsFacts() {
        var caseload = RandomCaseloads.of(1);
        var facts = new Facts(caseload);

        var next = facts.with(caseload.withCompanions(caseload.companions()));

        assertThat(next.cases()).isEqualTo(facts.cases());
        assertThat(next.readyCases())
                .allSatisfy(each -> assertThat(facts.of(each.id())).isSameAs(each));
    }
}
