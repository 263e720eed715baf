package nl.planhorizon.data.audit.ledger;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.broken;
import static nl.planhorizon.data.audit.Audited.report;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static nl.planhorizon.solver.testing.Given.room;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.data.audit.figures.RuleFigures.Broken;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

class StandingHearingsTest {

    private static GivenCaseload urgentAndRegular() {
        return caseload()
                .cases(asylumCase("C1"), asylumCase("P1").queue("priority"))
                .officers(officer("O1"), officer("O2"))
                .interpreters(interpreter("I1"), interpreter("I2"))
                .rooms(room("R1"), room("R2"))
                .standing(hearing("C1").published());
    }

    @Test
    void aFrozenHearingStaysButForItsRoom() {
        var frozen = urgentAndRegular();

        assertThat(broken(frozen, hearing("C1").in("R2"))).isEmpty();
        assertThat(broken(frozen)).containsOnly(entry("pinned-moved", 1));
        assertThat(broken(frozen, hearing("C1").by("O2"))).containsOnly(entry("pinned-moved", 1));
        assertThat(broken(frozen, hearing("C1").on(afternoon(0)))).containsOnly(entry("pinned-moved", 1));
    }

    @Test
    void frozenUpToTheFourteenthDay() {
        var frozen = urgentAndRegular();

        assertThat(broken(frozen.standing(hearing("C1").on(morning(7)).published())))
                .containsOnly(entry("pinned-moved", 1));
        assertThat(broken(frozen.standing(hearing("C1").on(morning(8)).published())))
                .isEmpty();
        assertThat(broken(frozen.standing(hearing("C1").on(morning(8)).publishedAndPinned())))
                .containsOnly(entry("pinned-moved", 1));
    }

    @Test
    void anUrgentHearingDisplacesAFrozenOne() {
        var planned = hearing("P1").with("I2");

        assertThat(broken(urgentAndRegular(), planned)).isEmpty();
        assertThat(broken(urgentAndRegular(), planned.by("O2"))).containsOnly(entry("pinned-moved", 1));
        assertThat(broken(urgentAndRegular(), planned.by("O2").with("I1"))).isEmpty();
        assertThat(broken(urgentAndRegular(), hearing("P1").on(afternoon(0)))).containsOnly(entry("pinned-moved", 1));
    }

    @Test
    void onlyAnUrgentHearingThatMovedDisplaces() {
        var regular = urgentAndRegular().cases(asylumCase("C1"), asylumCase("P1"));
        var stays = urgentAndRegular()
                .standing(
                        hearing("C1").published(),
                        hearing("P1").with("I2").in("R2").published());

        assertThat(broken(regular, hearing("P1"))).containsOnly(entry("pinned-moved", 1));
        assertThat(broken(stays, hearing("P1").with("I2").in("R2"))).containsOnly(entry("pinned-moved", 1));
    }

    @Test
    void aTraineeWithTheMentorDisplacesToo() {
        var school = urgentAndRegular()
                .cases(asylumCase("C1"), asylumCase("P1").queue("priority").simple())
                .officers(officer("O1"), officer("T1").mentoredBy("O1"));

        assertThat(broken(school, hearing("P1").by("T1").with("I2"))).isEmpty();
    }

    @Test
    void pinnedOrHandedOverIsNeverDisplaced() {
        var planned = hearing("P1").with("I2");

        assertThat(broken(urgentAndRegular().standing(hearing("C1").publishedAndPinned()), planned))
                .containsOnly(entry("pinned-moved", 1));
        assertThat(broken(urgentAndRegular().standing(hearing("C1").handedOver()), planned))
                .containsOnly(entry("pinned-moved", 1));
    }

    @Test
    void aFixedHearingThatBreaksRulesAloneIsReleased() {
        var ill = urgentAndRegular().officers(officer("O1").awayOn(MONDAY), officer("O2"));

        var report = report(ill.build());

        assertThat(report.rules().brokenHearings()).containsExactly(new Broken("C1", List.of("officer-unavailable")));
        assertThat(report.rules().hardViolations()).isEmpty();
        assertThat(report.rules().costs()).containsEntry("change", 600L);
    }

    @Test
    void aCaseThatIsNoLongerReadyBreaksItsFixedHearing() {
        var incomplete = urgentAndRegular().cases(asylumCase("C1").missing(ChecklistItem.LANGUAGE), asylumCase("P1"));

        assertThat(report(incomplete.build()).rules().brokenHearings())
                .containsExactly(new Broken("C1", List.of("not-ready")));
    }

    @Test
    void heldBackSessionsBreakNoFixedHearing() {
        var pinned = caseload()
                .policy(policy().set(Setting.HELD_BACK_PERCENTAGE, 100).set(Setting.HELD_BACK_OPEN_DAYS, 0))
                .standing(hearing("C1").on(morning(1)).pinned());

        var report = report(pinned.build(), hearing("C1").on(morning(1)));

        assertThat(report.rules().brokenHearings()).isEmpty();
        assertThat(report.rules().hardViolations()).isEmpty();
    }

    @Test
    void aPinThatWasNeverPublishedCanComeTooNear() {
        var pinned = caseload()
                .asOf(MONDAY.minusDays(1))
                .standing(hearing("C1").on(morning(1)).pinned());

        assertThat(report(pinned.build()).rules().brokenHearings())
                .containsExactly(new Broken("C1", List.of("too-early")));
    }

    @Test
    void aFixedHearingBeforeTheReadyDateIsBroken() {
        var early = caseload()
                .cases(asylumCase("C1").readyOn(MONDAY.plusDays(1)))
                .standing(hearing("C1").pinned());

        assertThat(report(early.build()).rules().brokenHearings())
                .containsExactly(new Broken("C1", List.of("too-early")));
    }

    @Test
    void aFixedHearingIsJudgedBesidesHistory() {
        var full = caseload()
                .cases(asylumCase("C1"), asylumCase("C2").hearingType("long"))
                .window(MONDAY.plusDays(2), MONDAY.plusDays(11))
                .officers(officer("O1").limit(4))
                .standing(
                        hearing("C2")
                                .on(morning(0), afternoon(0), morning(1), afternoon(1))
                                .published(),
                        hearing("C1").on(morning(3)).published());

        assertThat(report(full.build()).rules().brokenHearings())
                .containsExactly(new Broken("C1", List.of("officer-week-full")));
    }

    @Test
    void hearingsOfHeardOrWithdrawnCasesHaveLapsed() {
        var lapsed = caseload()
                .cases(
                        asylumCase("C1").status(CaseStatus.WITHDRAWN),
                        asylumCase("C2").status(CaseStatus.HEARD))
                .standing(
                        hearing("C1").publishedAndPinned(),
                        hearing("C2").on(afternoon(0)).published());

        var report = report(lapsed.build());

        assertThat(report.rules().hardViolations()).isEmpty();
        assertThat(report.rules().brokenHearings()).isEmpty();
        assertThat(report.rules().planCost()).isZero();
    }
}
