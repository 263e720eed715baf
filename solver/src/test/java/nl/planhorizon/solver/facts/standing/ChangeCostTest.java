package nl.planhorizon.solver.facts.standing;

import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;

class ChangeCostTest {

    @Test
    void everyPartThatChangedCountsApart() {
        var cost = cost(hearing("C1").published());

        assertThat(cost.dropped()).isEqualTo(600);
        assertThat(cost.ifKept(true, true, true)).isZero();
        assertThat(cost.ifKept(false, true, true)).isEqualTo(200);
        assertThat(cost.ifKept(true, false, true)).isEqualTo(50);
        assertThat(cost.ifKept(true, true, false)).isEqualTo(40);
        assertThat(cost.ifKept(false, false, false)).isEqualTo(290);
    }

    @Test
    void allOfItIsMultipliedOnceTheInvitationWasHandedOver() {
        assertThat(cost(hearing("C1").handedOver())).isEqualTo(new ChangeCost(6000, 2000, 500, 400));
    }

    @Test
    void whatWasNeverPublishedMayChangeForNothing() {
        assertThat(cost(hearing("C1").pinned())).isEqualTo(new ChangeCost(0, 0, 0, 0));
    }

    private static ChangeCost cost(StandingHearing standing) {
        var policy = policy().set(Setting.WEIGHT_CHANGED_INTERPRETER, 40).build();
        return ChangeCost.of(standing, policy);
    }
}
