package nl.planhorizon.solver.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadFactsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void factsWithOtherResourcesAreThoseWorkedOutAnew(long seed) {
        var caseload = RandomCaseloads.of(seed);
        var facts = new CaseloadFacts(caseload);

        var again = facts.withResources(caseload.resources());

        assertThat(again.cases()).isEqualTo(facts.cases());
        assertThat(again.targets()).isEqualTo(facts.targets());
        assertThat(again.officerWeeks()).isEqualTo(new CaseloadFacts(caseload).officerWeeks());
        assertThat(again.standing()).hasSameSizeAs(facts.standing());
    }

    @Test
    void factsAfterChangesAreThoseWorkedOutAnew() {
        for (long seed = 0; seed < 150; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var changed = RandomChanges.in(caseload, seed);

            var facts = new CaseloadFacts(caseload).with(changed);

            var anew = new CaseloadFacts(changed);
            assertThat(facts)
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .ignoringAllOverriddenEquals()
                    .ignoringFields("standingInWindow")
                    .isEqualTo(anew);
            for (var each : changed.cases()) {
                assertThat(facts.standing(facts.caseFacts(each.id())))
                        .as("seed %d case %s", seed, each.id())
                        .usingRecursiveComparison()
                        .isEqualTo(anew.standing(anew.caseFacts(each.id())));
            }
        }
    }

    @Test
    void aCaseOfWhichNothingChangedKeepsItsFacts() {
        var caseload = RandomCaseloads.of(1);
        var first = caseload.cases().get(0);
        var facts = new CaseloadFacts(caseload);

        var without = facts.with(
                caseload.withCases(caseload.cases().subList(1, caseload.cases().size()))
                        .withStanding(List.of()));

        assertThat(without.cases())
                .isEqualTo(facts.cases().subList(1, facts.cases().size()));
        assertThat(without.cases()).noneMatch(each -> each.id().equals(first.id()));
    }

    @Test
    void anotherCaseloadAltogetherIsWorkedOutAnew() {
        var other = RandomCaseloads.of(2);

        var facts = new CaseloadFacts(RandomCaseloads.of(1)).with(other);

        assertThat(facts.cases())
                .usingRecursiveComparison()
                .ignoringAllOverriddenEquals()
                .isEqualTo(new CaseloadFacts(other).cases());
    }
}
