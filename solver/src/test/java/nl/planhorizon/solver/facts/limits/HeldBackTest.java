package nl.planhorizon.solver.facts.limits;

import static nl.planhorizon.solver.testing.Given.AS_OF;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.limits.HeldBack.Group;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    private static final GroupWeek FIRST = new GroupWeek(new Group("UTR", "ar"), MONDAY);
    private static final GroupWeek SECOND = new GroupWeek(new Group("UTR", "ar"), MONDAY.plusDays(7));

    private static HeldBack heldBack(GivenCaseload caseload) {
        return new CaseloadFacts(caseload.build()).heldBack();
    }

    /** Five open days after the Monday of as-of is the Monday of the window: four days are left of the first week. */
    @Test
    void holdsBackAShareRoundedDownOfTheDaysAfterTheNextFiveOpenDays() {
        var half = caseload().policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 45));

        assertThat(heldBack(half).allowed()).containsOnly(entry(FIRST, 8 - 3), entry(SECOND, 10 - 4));
    }

    @Test
    void countsPlacesAndLeavesOutAbsence() {
        var pool = caseload()
                .policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 10))
                .interpreters(interpreter("I1").places(3).awayOn(MONDAY.plusDays(7)));

        assertThat(heldBack(pool).allowed()).containsEntry(FIRST, 24 - 2).containsEntry(SECOND, 24 - 2);
    }

    @Test
    void groupsByHomeLocationAndMainLanguage() {
        var three = caseload()
                .policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 10))
                .interpreters(
                        interpreter("I1"),
                        interpreter("I2").speaks(Level.C1, "ar", "ku"),
                        interpreter("I3").remote(Presence.VIDEO));

        assertThat(heldBack(three).allowed())
                .containsEntry(SECOND, 20 - 2)
                .containsEntry(new GroupWeek(new Group(null, "ar"), MONDAY.plusDays(7)), 10 - 1)
                .hasSize(4);
    }

    @Test
    void neverAllowsLessThanFixedHearingsUse() {
        var pinned = caseload()
                .cases(2)
                .policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 100))
                .standing(
                        hearing("C1").on(morning(7)).pinned(),
                        hearing("C2").on(morning(8)).pinned());

        assertThat(heldBack(pinned).allowed()).containsEntry(FIRST, 0).containsEntry(SECOND, 2);
    }

    @Test
    void urgentCasesAndCasesInDutchUseNothingHeldBack() {
        var facts = new CaseloadFacts(caseload()
                .cases(asylumCase("C1").queue("priority"), asylumCase("C2"))
                .build());
        var place =
                facts.place(hearing("C1").on(morning(0), morning(1), morning(7)).build());
        var withoutInterpreter =
                facts.place(hearing("C1").on(morning(7)).with(null).build());

        assertThat(facts.heldBack().uses(facts.caseFacts("C1"), place)).isEmpty();
        assertThat(facts.heldBack().uses(facts.caseFacts("C2"), withoutInterpreter))
                .isEmpty();
        assertThat(facts.heldBack().uses(facts.caseFacts("C2"), place)).containsExactly(FIRST, SECOND);
    }

    @Test
    void nothingIsHeldBackOnceTheWindowIsNear() {
        assertThat(heldBack(caseload().asOf(AS_OF.plusDays(28))).allowed()).isEmpty();
    }
}
