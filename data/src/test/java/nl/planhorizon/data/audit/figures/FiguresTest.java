package nl.planhorizon.data.audit.figures;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.report;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.room;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.figures.CaseFigures.Count;
import nl.planhorizon.data.audit.figures.WaitingFigures.Waiting;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.NoShowRate;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.resources.Level;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void casesCountPerQueueAndPerLocation() {
        var caseload = caseload()
                .locations(location("UTR"), location("ARN"))
                .cases(
                        asylumCase("C1").hearingType("day"),
                        asylumCase("C2").at("UTR", "ARN"),
                        asylumCase("C3").queue("priority"),
                        asylumCase("C4").missing(ChecklistItem.TRACK))
                .build();

        var cases = report(
                        caseload,
                        hearing("C1").on(morning(0), afternoon(0)),
                        hearing("C4").on(morning(1)))
                .cases();

        assertThat(cases)
                .isEqualTo(new CaseFigures(
                        3,
                        1,
                        2,
                        Map.of("regular-in-term", new Count(2, 1), "priority", new Count(1, 0)),
                        Map.of("UTR", new Count(2, 1), "ARN", new Count(1, 0))));
    }

    /** Horizons: 2 December (heard in time), 3 December (heard 4 days late), 4 December (unplanned), 1 November. */
    @Test
    void priorityCasesAreThoseWhoseHorizonLiesAhead() {
        var caseload = caseload()
                .cases(
                        asylumCase("P1").queue("priority").registrationHearingOn(LocalDate.of(2026, 11, 4)),
                        asylumCase("P2").queue("priority").registrationHearingOn(LocalDate.of(2026, 11, 5)),
                        asylumCase("P3").queue("priority").registrationHearingOn(LocalDate.of(2026, 11, 6)),
                        asylumCase("P4").queue("priority").registrationHearingOn(LocalDate.of(2026, 10, 4)))
                .build();

        var priority = report(
                        caseload, hearing("P1").on(morning(2)), hearing("P2").on(morning(7)), hearing("P4"))
                .priority();

        assertThat(priority).isEqualTo(new PriorityFigures(3, 1, 1, 0 + 4 + 35, 62L));
    }

    @Test
    void withoutPlannedPriorityCasesThereIsNoMedian() {
        assertThat(report(caseload().build()).priority()).isEqualTo(new PriorityFigures(0, 0, 0, 0, null));
    }

    /**
     * C1: term 1 May 2026, with notice and ruling 4 September; heard on 30 November, decided on 2 December: 89 days, at
     * most 7,500. C2: term 20 July, 23 November: decided 9 days later, 900. C3 is in time.
     */
    @Test
    void penaltiesAreExpectedAfterNoticeAndRuling() {
        var caseload = caseload()
                .cases(
                        asylumCase("C1").appliedOn(LocalDate.of(2025, 11, 1)),
                        asylumCase("C2").appliedOn(LocalDate.of(2026, 1, 20)),
                        asylumCase("C3"))
                .build();

        var terms = report(
                        caseload,
                        hearing("C1"),
                        hearing("C2").on(afternoon(0)),
                        hearing("C3").on(morning(1)))
                .terms();

        assertThat(terms).isEqualTo(new TermFigures(2, 2, (7500 + 900) * 60 / 100));
    }

    /** Registered applications of 1 to 4 October: to 30 November 60 and 59 days, to the virtual day 97 and 96. */
    @Test
    void waitingDaysCountUnplannedCasesToTheVirtualDay() {
        var caseload = caseload()
                .cases(
                        asylumCase("C1").appliedOn(LocalDate.of(2026, 10, 1)),
                        asylumCase("C2").appliedOn(LocalDate.of(2026, 10, 2)),
                        asylumCase("C3").appliedOn(LocalDate.of(2026, 10, 3)).speaks(Level.B2, "ti"),
                        asylumCase("C4").appliedOn(LocalDate.of(2026, 10, 4)).queue("priority"))
                .build();

        var waiting =
                report(caseload, hearing("C1"), hearing("C2").on(afternoon(0))).waiting();

        assertThat(waiting.waitingDaysMedian()).isEqualTo(60);
        assertThat(waiting.waitingDaysP90()).isEqualTo(97);
        assertThat(waiting.waitingByQueue())
                .containsOnly(
                        entry("priority", new Waiting(1, 96L, 96L)),
                        entry("regular-in-term", new Waiting(3, 60L, 97L)));
        assertThat(waiting.waitingByLanguage())
                .containsOnly(entry("ar", new Waiting(3, 60L, 96L)), entry("ti", new Waiting(1, 97L, 97L)));
        assertThat(waiting.waitingByLocation()).containsOnly(entry("UTR", new Waiting(4, 60L, 97L)));
    }

    /** Ten open days, one of them a holiday: 18 sessions. A day hearing reserves two sessions. */
    @Test
    void utilisationIsOfWhatIsThere() {
        var caseload = caseload()
                .holiday(MONDAY.plusDays(4))
                .cases(asylumCase("C1").hearingType("day").speaks(Level.B2, "ary", "ar"))
                .officers(officer("O1"), officer("O2").awayOn(MONDAY))
                .interpreters(
                        interpreter("I1"),
                        interpreter("I2").speaks(Level.C1, "ti", "ar").places(3))
                .rooms(room("R1"), room("R2").closedOn(MONDAY))
                .build();

        var use = report(caseload, hearing("C1").on(morning(0), afternoon(0))).use();

        assertThat(use.officerUtilisation()).isEqualTo(new Utilisation(2, 18 + 16 - 2, 6));
        assertThat(use.interpreterUtilisation())
                .containsOnly(entry("ar", new Utilisation(2, 18 + 54, 2)), entry("ti", new Utilisation(0, 54, 0)));
        assertThat(use.roomUtilisation()).isEqualTo(new Utilisation(2, 18 + 16, 5));
    }

    @Test
    void nothingAvailableIsNothingUsed() {
        assertThat(Utilisation.of(3, 0).percentage()).isZero();
    }

    @Test
    void changedHearingsAreThoseThatAreNotAtTheSamePlace() {
        var caseload = caseload()
                .cases(
                        asylumCase("C1"),
                        asylumCase("C2"),
                        asylumCase("C3"),
                        asylumCase("C4").readyOn(null))
                .standing(
                        hearing("C1").published(),
                        hearing("C2").on(afternoon(0)).published(),
                        hearing("C3").on(morning(1)).published(),
                        hearing("C4").on(afternoon(1)).published())
                .build();

        var figures = report(
                        caseload,
                        hearing("C1").in("R1"),
                        hearing("C2").on(afternoon(0)).by("O1").with(null))
                .hearings();

        assertThat(figures.hearingsChanged()).isEqualTo(2);
    }

    @Test
    void theMostSpecificNoShowRateHolds() {
        var rates = List.of(
                new NoShowRate(null, null, null, 10, "test"),
                new NoShowRate(null, "UTR", InvitationForm.LETTER, 20, "test"),
                new NoShowRate("regular-in-term", null, null, 50, "test"),
                new NoShowRate("regular-in-term", null, InvitationForm.AGREED, 90, "test"),
                new NoShowRate("priority", "ZEV", null, 99, "test"));
        var caseload = withRates(
                caseload()
                        .cases(
                                asylumCase("C1").hearingType("long"),
                                asylumCase("C2").queue("track-2"),
                                asylumCase("C3").queue("baa").invitedBy(InvitationForm.AGREED))
                        .build(),
                rates);

        var figures = report(
                        caseload,
                        hearing("C1").on(morning(0), afternoon(0), morning(1), afternoon(1)),
                        hearing("C2").on(morning(2)),
                        hearing("C3").on(afternoon(2)))
                .hearings();

        assertThat(figures.expectedNoShowSessions()).isEqualTo((4 * 50 + 20 + 10) / 100);
    }

    private static Caseload withRates(Caseload caseload, List<NoShowRate> rates) {
        var policy = caseload.policy();
        return caseload.withPolicy(new Policy(
                policy.version(),
                policy.queues(),
                policy.hearingTypes(),
                policy.ruleSets(),
                policy.restWaivers(),
                policy.ageBands(),
                policy.lentTeams(),
                rates,
                policy.settings()));
    }

    @Test
    void percentilesAreValuesByNearestRank() {
        assertThat(NearestRank.of(List.of(4L, 1L, 3L, 2L), 50)).isEqualTo(2);
        assertThat(NearestRank.of(List.of(4L, 1L, 3L, 2L), 90)).isEqualTo(4);
        assertThat(NearestRank.of(List.of(7L), 90)).isEqualTo(7);
        assertThat(NearestRank.of(List.of(), 50)).isNull();
    }
}
