package nl.planhorizon.data.audit.cost;

import static nl.planhorizon.data.audit.Audited.cost;
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

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Presence;
import org.junit.jupiter.api.Test;

class PlanCostTest {

    /** Registration hearing on 5 October: horizon 2 November, 28 days before the first Monday. */
    @Test
    void horizonCountsDaysLateTimesSessions() {
        var priority = caseload().cases(asylumCase("C1").queue("priority").hearingType("day"));

        assertThat(cost("horizon", priority, hearing("C1").on(morning(0), afternoon(0))))
                .isEqualTo(1000 * 2 * 28);
        assertThat(cost("horizon", caseload(), hearing("C1"))).isZero();
    }

    /** Unplanned counts as heard on 11 December + 28 days = 8 January. */
    @Test
    void anUnplannedCaseIsLateOnTheVirtualDay() {
        var priority =
                caseload().cases(asylumCase("C1").queue("priority").registrationHearingOn(LocalDate.of(2026, 12, 10)));

        assertThat(cost("horizon", priority)).isEqualTo(1000);
        assertThat(cost("unplanned", priority)).isEqualTo(200);
    }

    @Test
    void aCaseWithinItsHorizonCostsNothing() {
        var priority = caseload().cases(asylumCase("C1").queue("priority").registrationHearingOn(MONDAY.minusDays(28)));

        assertThat(cost("horizon", priority, hearing("C1"))).isZero();
        assertThat(cost("horizon", priority, hearing("C1").on(morning(1)))).isEqualTo(1000);
    }

    /** Term 4 December (Friday), five open days for a day hearing: last safe day Sunday 29 November. */
    @Test
    void termCountsDaysPastTheLastSafeDay() {
        var tight = caseload().cases(asylumCase("C1").hearingType("day").appliedOn(LocalDate.of(2026, 6, 4)));

        assertThat(cost("term", tight, hearing("C1").on(morning(0), afternoon(0))))
                .isEqualTo(30 * 2);
        assertThat(cost("term", tight, hearing("C1").on(morning(1), afternoon(1))))
                .isEqualTo(30 * 2 * 2);
        assertThat(cost("term", tight.cases(asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 4))), hearing("C1")))
                .isZero();
    }

    /** From 1 October to 30 November 60 days: 36; to 8 January 99 days: 98.01. */
    @Test
    void waitingGrowsWithTheSquareOfTheAge() {
        assertThat(cost("waiting", caseload(), hearing("C1"))).isEqualTo(36);
        assertThat(cost("waiting", caseload())).isEqualTo(98);
        assertThat(cost("waiting", caseload().cases(asylumCase("C1").hearingType("day"))))
                .isEqualTo(196);
    }

    @Test
    void casesThatAreNotReadyCostNothing() {
        var notReady = caseload().cases(asylumCase("C1").missing(ChecklistItem.TRACK));

        assertThat(report(notReady.build()).rules().planCost()).isZero();
    }

    @Test
    void changesOfAPublishedHearingAddUp() {
        var published = caseload()
                .officers(officer("O1"), officer("O2"))
                .interpreters(interpreter("I1"), interpreter("I2"))
                .rooms(room("R1"), room("R2"))
                .standing(hearing("C1").published());

        assertThat(cost("change", published, hearing("C1").in("R2"))).isZero();
        assertThat(cost("change", published, hearing("C1").on(afternoon(0)))).isEqualTo(200);
        assertThat(cost("change", published, hearing("C1").by("O2"))).isEqualTo(50);
        assertThat(cost("change", published, hearing("C1").with("I2"))).isEqualTo(50);
        assertThat(cost(
                        "change",
                        published,
                        hearing("C1").on(afternoon(0)).by("O2").with("I2")))
                .isEqualTo(300);
        assertThat(cost("change", published)).isEqualTo(600);
        assertThat(cost("change", published.standing(hearing("C1").handedOver())))
                .isEqualTo(6000);
        assertThat(cost("change", published.standing(hearing("C1").pinned()))).isZero();
    }

    /** Five sessions in a full week; the Monday of the first week is a holiday, so four; three cases are ready. */
    @Test
    void targetIsProratedAndBoundedByWhatIsReady() {
        var project = caseload()
                .policy(policy().baaTarget(5))
                .holiday(MONDAY)
                .cases(
                        asylumCase("B1").queue("baa"),
                        asylumCase("B2").queue("baa"),
                        asylumCase("B3").queue("baa"));

        assertThat(cost("target", project)).isEqualTo(500 * (3 + 3));
        assertThat(cost("target", project, hearing("B1").on(morning(1)))).isEqualTo(500 * (2 + 2));
        assertThat(cost("target", project, hearing("B1").on(morning(7)))).isEqualTo(500 * (3 + 2));
    }

    @Test
    void targetCountsOnlyWhatIsReadyAtTheStartOfTheWeek() {
        var project = caseload()
                .policy(policy().baaTarget(5))
                .cases(asylumCase("B1").queue("baa").readyOn(MONDAY.plusDays(1)));

        assertThat(cost("target", project)).isEqualTo(500);
    }

    /** A tenth of ten sessions a week is one; 30 % is three, but there is only one case in term. */
    @Test
    void regularTargetsAreShares() {
        var old = LocalDate.of(2025, 10, 1);
        var shares = policy().regularShares(10, 30).set(Setting.REGULAR_SESSIONS_A_WEEK, 10);
        var regular = caseload()
                .policy(shares)
                .cases(asylumCase("A1").appliedOn(old), asylumCase("A2").appliedOn(old), asylumCase("C1"));

        assertThat(cost("target", regular)).isEqualTo(500 * (1 + 1 + 1 + 1));
    }

    @Test
    void aFamilyIsHeardTheSameDayAtTheSameLocation() {
        var family = caseload()
                .cases(
                        asylumCase("C1").family("F"),
                        asylumCase("C2").family("F"),
                        asylumCase("C3").family("F"));

        assertThat(cost("family", family)).isEqualTo(500 * 2);
        assertThat(cost("family", family, hearing("C1"), hearing("C2").on(afternoon(0))))
                .isEqualTo(500);
        assertThat(cost("family", family, hearing("C1"), hearing("C2").on(morning(1))))
                .isEqualTo(500 * 2);
        assertThat(cost("family", caseload().cases(asylumCase("C1").family("F"))))
                .isZero();
    }

    @Test
    void anInterpreterOnSiteForOneSessionIsIdleTheOther() {
        var two = caseload().cases(asylumCase("C1"), asylumCase("C2"));
        var mornings = WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING);

        assertThat(cost("idle", two, hearing("C1"))).isEqualTo(1);
        assertThat(cost("idle", two, hearing("C1"), hearing("C2").on(afternoon(0))))
                .isZero();
        assertThat(cost("idle", two.interpreters(interpreter("I1").works(mornings)), hearing("C1")))
                .isZero();
        assertThat(cost("idle", two.interpreters(interpreter("I1").places(2)), hearing("C1")))
                .isZero();
        assertThat(cost("idle", two.interpreters(interpreter("I1").remote(Presence.VIDEO)), hearing("C1")))
                .isZero();
    }

    /** Four fifths of five is four sessions; of three 2.4, so three. */
    @Test
    void loadCountsSessionsAboveFourFifthsRoundedUp() {
        var three = caseload()
                .cases(asylumCase("C1").hearingType("long"), asylumCase("C2").hearingType("day"))
                .rooms(room("R1"));
        var four = hearing("C1").on(morning(0), afternoon(0), morning(1), afternoon(1));

        assertThat(cost("load", three.officers(officer("O1").limit(5)), four)).isZero();
        assertThat(cost("load", three.officers(officer("O1").limit(3)), four)).isEqualTo(1);
    }

    @Test
    void costOfNoPlanKeepsTheFixedHearingsAndLeavesChangeOut() {
        var standing = caseload()
                .cases(asylumCase("C1"), asylumCase("C2"))
                .standing(
                        hearing("C1").published(), hearing("C2").on(morning(9)).published());

        var report = report(standing.build());

        assertThat(report.rules().costOfNoPlan()).isEqualTo(36 + 1 + 98 + 200);
        assertThat(report.rules().planCost()).isEqualTo(98 + 98 + 200 + 200 + 600 + 600);
    }
}
