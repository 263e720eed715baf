package nl.planhorizon.solver.search.improve;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.Test;

/** C1 leaves the whole Monday to C2, which is urgent. */
class RelayTest {

    private static final Slot MONDAY_ALL_DAY = new Slot(new int[] {0, 1}, 0, 0, 0, 0);

    private final GivenCase leaver = asylumCase("C1").medical(Shape.DAY, null);

    @Test
    void handsThePlaceToACaseOfTheSameShape() {
        assertThat(hasTaker(urgent("C2").medical(Shape.DAY, null))).isTrue();
    }

    @Test
    void asManySessionsInAnotherShapeAreAnotherPlace() {
        assertThat(hasTaker(urgent("C2").medical(Shape.split(2), null))).isFalse();
    }

    private static GivenCase urgent(String number) {
        return asylumCase(number).queue("priority").registrationHearingOn(MONDAY.minusDays(28));
    }

    private boolean hasTaker(GivenCase other) {
        var given = caseload()
                .window(MONDAY, MONDAY.plusDays(4))
                .cases(leaver, other)
                .interpreters(interpreter("I1"));
        var state = new State(new Model(new CaseloadFacts(given.build())));
        var relay = new Relay(state, new SplittableRandom(1));
        return relay.taker(state.model().units().get(0), MONDAY_ALL_DAY) != null;
    }
}
