package nl.planhorizon.data.audit.rules;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.broken;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static nl.planhorizon.solver.testing.Given.room;
import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;
import org.junit.jupiter.api.Test;

class InterpreterRulesTest {

    private static final GivenHearing FIRST = hearing("C1");
    private static final GivenHearing SECOND = hearing("C2").by("O2").in("R2");

    private static GivenCaseload two() {
        return caseload()
                .cases(asylumCase("C1"), asylumCase("C2"))
                .locations(location("UTR"), location("ZEV"))
                .officers(officer("O1"), officer("O2").at("UTR", "ZEV"))
                .rooms(room("R1"), room("R2"), room("Z1").at("ZEV"));
    }

    @Test
    void aPersonHasOneHearingAtATime() {
        assertThat(broken(two(), FIRST, SECOND)).containsOnly(entry("interpreter-double-booked", 1));
        assertThat(broken(two(), FIRST, hearing("C2").on(afternoon(0)))).isEmpty();
    }

    @Test
    void aPoolHasAsManyAsItHasPlaces() {
        var pool = two().interpreters(interpreter("I1").places(2));

        assertThat(broken(pool, FIRST, SECOND)).isEmpty();
        assertThat(broken(
                        pool.cases(asylumCase("C1"), asylumCase("C2"), asylumCase("C3"))
                                .officers(officer("O1"), officer("O2"), officer("O3"))
                                .rooms(room("R1"), room("R2"), room("R3")),
                        FIRST,
                        SECOND,
                        hearing("C3").by("O3").in("R3")))
                .containsOnly(entry("interpreter-double-booked", 1));
    }

    @Test
    void availabilityCountsPerSession() {
        var away = caseload()
                .cases(asylumCase("C1").hearingType("day"))
                .interpreters(interpreter("I1").awayOn(MONDAY));

        assertThat(broken(away, hearing("C1").on(morning(0), afternoon(0))))
                .containsOnly(entry("interpreter-unavailable", 2));
    }

    @Test
    void onSiteIsAtAnOwnLocation() {
        assertThat(broken(caseload().interpreters(interpreter("I1").at("ZEV")), hearing("C1")))
                .containsOnly(entry("interpreter-elsewhere", 1));
    }

    @Test
    void remoteOnlyIfTheCaseAllowsIt() {
        var telephone = caseload().interpreters(interpreter("I1").remote(Presence.TELEPHONE));

        assertThat(broken(telephone, hearing("C1"))).isEmpty();
        assertThat(broken(telephone.cases(asylumCase("C1").onSiteOnly()), hearing("C1")))
                .containsOnly(entry("interpreter-elsewhere", 1));
    }

    @Test
    void aPersonOnSiteIsAtOneLocationADayAPoolIsNot() {
        var both = two().cases(asylumCase("C1"), asylumCase("C2").at("ZEV"));
        var there = hearing("C2").on(afternoon(0)).at("ZEV").by("O2").in("Z1");

        assertThat(broken(both.interpreters(interpreter("I1").at("UTR", "ZEV")), FIRST, there))
                .containsOnly(entry("interpreter-elsewhere", 1));
        assertThat(broken(both.interpreters(interpreter("I1").at("UTR", "ZEV").places(2)), FIRST, there))
                .isEmpty();
        assertThat(broken(both.interpreters(interpreter("I1").remote(Presence.VIDEO)), FIRST, there))
                .isEmpty();
    }

    @Test
    void theLanguageMustBeSpokenAtTheLevel() {
        var need = caseload().cases(asylumCase("C1").speaks(Level.C1, "ti", "am"));

        assertThat(broken(need.interpreters(interpreter("I1").speaks(Level.C1, "am")), hearing("C1")))
                .isEmpty();
        assertThat(broken(need.interpreters(interpreter("I1").speaks(Level.B2, "am")), hearing("C1")))
                .containsOnly(entry("language", 1));
        assertThat(broken(need, hearing("C1"))).containsOnly(entry("language", 1));
        assertThat(broken(need, hearing("C1").with(null))).containsOnly(entry("language", 1));
    }

    @Test
    void dutchNeedsNoInterpreter() {
        var dutch = caseload().cases(asylumCase("C1").speaks(Level.B2, "nl"));

        assertThat(broken(dutch, hearing("C1").with(null))).isEmpty();
        assertThat(broken(dutch, hearing("C1"))).containsOnly(entry("language", 1));
    }

    /** Of the eight sessions from Tuesday to Friday half is held back; Monday is too near to count. */
    @Test
    void heldBackSessionsAreForUrgentQueues() {
        var half = two().cases(
                        asylumCase("C1").hearingType("long"),
                        asylumCase("C2"),
                        asylumCase("C3").queue("priority"))
                .policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 50));
        var four = hearing("C1").on(morning(1), afternoon(1), morning(2), afternoon(2));

        assertThat(broken(half, four)).isEmpty();
        assertThat(broken(half, four, hearing("C2").on(morning(0)))).isEmpty();
        assertThat(broken(half, four, hearing("C3").on(morning(3)))).isEmpty();
        assertThat(broken(half, four, hearing("C2").on(morning(3)))).containsOnly(entry("held-back", 1));
        assertThat(broken(
                        half.interpreters(interpreter("I1"), interpreter("I2")),
                        four,
                        hearing("C2").on(morning(3))))
                .isEmpty();
    }

    @Test
    void whatFixedHearingsTakeOfTheHeldBackSessionsIsNotHeldAgainstAPlan() {
        var all = two().policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 100))
                .standing(hearing("C1").on(morning(1)).publishedAndPinned());

        assertThat(broken(all, hearing("C1").on(morning(1)))).isEmpty();
        assertThat(broken(all, hearing("C1").on(morning(1)), hearing("C2").on(morning(2))))
                .containsOnly(entry("held-back", 1));
    }
}
