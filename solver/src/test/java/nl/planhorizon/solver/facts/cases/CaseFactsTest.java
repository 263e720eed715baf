package nl.planhorizon.solver.facts.cases;

import static nl.planhorizon.solver.testing.Given.AS_OF;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

    private static CaseFacts facts(GivenCase given) {
        return facts(caseload(), given);
    }

    private static CaseFacts facts(GivenCaseload caseload, GivenCase given) {
        return new CaseloadFacts(caseload.cases(given).build()).cases().get(0);
    }

    @Nested
    class HorizonDate {

        private final LocalDate registrationHearing = LocalDate.of(2026, 11, 10);
        private final GivenCase priority =
                asylumCase("C1").queue("priority").registrationHearingOn(registrationHearing);

        @Test
        void liesFourWeeksAfterTheRegistrationHearing() {
            assertThat(facts(priority).horizonDate()).isEqualTo("2026-12-08");
        }

        @Test
        void countsFromTheReadyDateWithoutRegistrationHearing() {
            var ready = LocalDate.of(2026, 11, 12);

            assertThat(facts(priority.registrationHearingOn(null).readyOn(ready))
                            .horizonDate())
                    .isEqualTo("2026-12-10");
        }

        @Test
        void isTwoWeeksAfterNuisanceReportedEarly() {
            assertThat(facts(priority.nuisanceOn(registrationHearing.plusDays(1)))
                            .horizonDate())
                    .isEqualTo("2026-11-24");
        }

        @Test
        void leavesTheNoticePeriodAfterALateReport() {
            var report = registrationHearing.plusDays(12);

            assertThat(facts(priority.nuisanceOn(report)).horizonDate()).isEqualTo("2026-11-29");
            assertThat(facts(priority.nuisanceOn(report).invitedBy(InvitationForm.IN_PERSON))
                            .horizonDate())
                    .isEqualTo("2026-11-24");
        }

        @Test
        void isNeverLaterBecauseOfNuisance() {
            assertThat(facts(priority.nuisanceOn(registrationHearing.plusDays(40)))
                            .horizonDate())
                    .isEqualTo("2026-12-08");
        }

        @Test
        void countsOpenDaysFromTheReadyDateWhereTheQueueSaysSo() {
            var track2 = asylumCase("C1").queue("track-2").readyOn(LocalDate.of(2026, 11, 19));

            assertThat(facts(track2).horizonDate()).isEqualTo("2026-12-01");
            assertThat(facts(caseload().holiday(LocalDate.of(2026, 11, 20)), track2)
                            .horizonDate())
                    .isEqualTo("2026-12-02");
        }

        @Test
        void doesNotExistElsewhere() {
            var facts = facts(asylumCase("C1"));

            assertThat(facts.horizonDate()).isNull();
            assertThat(facts.cost().isWithinHorizon(facts.virtualDay().toEpochDay()))
                    .isTrue();
        }
    }

    @Test
    void theVirtualDayLiesFourWeeksAfterTheWindow() {
        assertThat(facts(asylumCase("C1")).virtualDay())
                .isEqualTo(MONDAY.plusDays(11).plusDays(28));
        assertThat(facts(caseload().policy(policy().set(Setting.UNPLANNED_DAYS, 7)), asylumCase("C1"))
                        .virtualDay())
                .isEqualTo(MONDAY.plusDays(18));
    }

    @Test
    void theQueueIsSplitByWhetherTheTermHasPassedOnAsOf() {
        assertThat(facts(asylumCase("C1").appliedOn(AS_OF.minusMonths(6)))
                        .queue()
                        .code())
                .isEqualTo("regular-in-term");
        assertThat(facts(asylumCase("C1").appliedOn(AS_OF.minusMonths(6).minusDays(1)))
                        .queue()
                        .code())
                .isEqualTo("regular-overdue");
        assertThat(facts(asylumCase("C1").queue("regular-overdue")).queue().code())
                .isEqualTo("regular-in-term");
    }

    @Test
    void medicalAdviceChangesTheShapeOnlyIfItGivesOne() {
        var day = asylumCase("C1").hearingType("day");

        assertThat(facts(day.medical(null, MONDAY)).shape()).isEqualTo(Shape.DAY);
        assertThat(facts(day.medical(Shape.split(3), MONDAY)).shape()).isEqualTo(Shape.split(3));
        assertThat(facts(day).isMedicalExpiredOn(MONDAY)).isFalse();
        assertThat(facts(day).isMedicalExpiredOn(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void restEndsOnTheSeventhDayAfterTheRegistrationHearingInTrackFourOnly() {
        var rested = asylumCase("C1").registrationHearingOn(MONDAY.minusDays(6)).readyOn(MONDAY.minusDays(6));

        assertThat(facts(rested).isRestedOn(MONDAY, "UTR")).isFalse();
        assertThat(facts(rested).isRestedOn(MONDAY.plusDays(1), "UTR")).isTrue();
        assertThat(facts(rested.track(2)).isRestedOn(MONDAY, "UTR")).isTrue();
    }

    @Test
    void theSmallestAgeBandAboveTheAgeAddsItsNeeds() {
        var bands = caseload().policy(policy().ageBand(18, false, "minor").ageBand(12, true, "child"));
        var child = facts(
                bands,
                asylumCase("C1").needsSkill("calm").bornOn(MONDAY.plusDays(3).minusYears(12)));

        assertThat(child.needsOn(MONDAY.plusDays(2)).skills()).containsExactlyInAnyOrder("calm", "child");
        assertThat(child.needsOn(MONDAY.plusDays(2)).childRoom()).isTrue();
        assertThat(child.needsOn(MONDAY.plusDays(3)).skills()).containsExactlyInAnyOrder("calm", "minor");
        assertThat(child.needsOn(MONDAY.plusDays(3)).childRoom()).isFalse();
        assertThat(child.birthdaysThatMatter()).containsExactly(MONDAY.plusDays(3));
    }

    @Test
    void aCaseWithoutHearingCostsWaitingAndMore() {
        var facts = facts(asylumCase("C1").hearingType("day").appliedOn(LocalDate.of(2026, 10, 1)));

        assertThat(facts.costOfNoHearing()).isEqualTo(2 * 200 + 2 * 99 * 99 / 100);
    }
}
