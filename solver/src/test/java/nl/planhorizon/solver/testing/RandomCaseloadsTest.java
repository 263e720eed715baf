package nl.planhorizon.solver.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.junit.jupiter.api.Test;

class RandomCaseloadsTest {

    @Test
    void theSameSeedGivesTheSameCaseloadAndPlan() {
        var caseload = RandomCaseloads.of(42);

        assertThat(RandomCaseloads.of(42)).hasToString(caseload.toString());
        assertThat(RandomPlans.of(caseload, 5)).isEqualTo(RandomPlans.of(caseload, 5));
        assertThat(RandomCaseloads.of(43)).isNotEqualTo(caseload);
    }

    @Test
    void standingHearingsComeInEveryState() {
        var states = EnumSet.noneOf(StandingFacts.State.class);

        for (long seed = 0; seed < 40; seed++) {
            new CaseloadFacts(RandomCaseloads.of(seed)).standing().forEach(standing -> states.add(standing.state()));
        }

        assertThat(states).containsExactlyInAnyOrder(StandingFacts.State.values());
    }
}
