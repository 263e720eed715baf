package nl.planhorizon.solver.facts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.testing.RandomCaseloads;
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
}
