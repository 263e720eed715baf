package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.AS_OF;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.policy;

import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseTimingRulesTest {

    @Nested
    class TooEarly {

        private final RuleCheck rule = new RuleCheck(CaseRules::tooEarly);

        @Test
        void countsAHearingBeforeTheReadyDate() {
            rule.given(caseload().cases(asylumCase("C1").readyOn(MONDAY.plusDays(1))), hearing("C1"))
                    .penalizesBy(1);
            rule.given(caseload().cases(asylumCase("C1").readyOn(MONDAY)), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void wantsSixFullRestDays() {
            rule.given(caseload().cases(asylumCase("C1").registrationHearingOn(MONDAY.minusDays(6))), hearing("C1"))
                    .penalizesBy(1);
            rule.given(caseload().cases(asylumCase("C1").registrationHearingOn(MONDAY.minusDays(7))), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void wantsRestInTrackFourOnly() {
            var registered = asylumCase("C1").registrationHearingOn(MONDAY.minusDays(6));

            rule.given(caseload().cases(registered.track(2)), hearing("C1")).penalizesBy(0);
        }

        @Test
        void wantsNoRestWhereItIsWaived() {
            var nuisance = asylumCase("C1")
                    .nationality("DZA")
                    .registrationHearingOn(MONDAY.minusDays(6))
                    .nuisanceOn(AS_OF);
            var waived = caseload().policy(policy().waives("UTR", "DZA", true));

            rule.given(waived.cases(nuisance), hearing("C1")).penalizesBy(0);
            rule.given(waived.cases(nuisance.nuisanceOn(null)), hearing("C1")).penalizesBy(1);
        }

        @Test
        void wantsNoticeForALetter() {
            rule.given(caseload().asOf(AS_OF), hearing("C1")).penalizesBy(0);
            rule.given(caseload().asOf(AS_OF.plusDays(1)), hearing("C1")).penalizesBy(1);
        }

        @Test
        void wantsLessNoticeInPerson() {
            var inPerson = asylumCase("C1").invitedBy(InvitationForm.IN_PERSON);

            rule.given(caseload().cases(inPerson).asOf(MONDAY.minusDays(2)), hearing("C1"))
                    .penalizesBy(0);
            rule.given(caseload().cases(inPerson).asOf(MONDAY.minusDays(1)), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void wantsNoNoticeWhereNothingChangesForTheApplicant() {
            var late = caseload()
                    .asOf(MONDAY.minusDays(3))
                    .standing(hearing("C1").by("O1").published());

            rule.given(late, hearing("C1").in("R1")).penalizesBy(0);
            rule.given(late, hearing("C1").on(afternoon(0))).penalizesBy(1);
        }

        @Test
        void countsAHearingOfACaseThatWasWithdrawnAsNotPublished() {
            var lapsed = caseload()
                    .asOf(MONDAY.minusDays(3))
                    .cases(asylumCase("C1").status(CaseStatus.WITHDRAWN))
                    .standing(hearing("C1").published());

            rule.given(lapsed, hearing("C1")).penalizesBy(1);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().asOf(MONDAY)).penalizesBy(0);
        }
    }

    @Nested
    class ShapeOfAHearing {

        private final RuleCheck rule = new RuleCheck(CaseRules::shape);

        private GivenCaseload of(String type) {
            return caseload().cases(asylumCase("C1").hearingType(type));
        }

        @Test
        void wantsOneSession() {
            rule.given(of("short"), hearing("C1")).penalizesBy(0);
            rule.given(of("short"), hearing("C1").on(morning(0), afternoon(0))).penalizesBy(1);
        }

        @Test
        void wantsMorningAndAfternoonOfADay() {
            rule.given(of("day"), hearing("C1").on(morning(0), afternoon(0))).penalizesBy(0);
            rule.given(of("day"), hearing("C1").on(afternoon(0), morning(1))).penalizesBy(1);
            rule.given(of("day"), hearing("C1")).penalizesBy(1);
        }

        @Test
        void wantsTwoDaysThatFollowEachOther() {
            rule.given(of("long"), hearing("C1").on(morning(0), afternoon(0), morning(1), afternoon(1)))
                    .penalizesBy(0);
            rule.given(of("long"), hearing("C1").on(morning(0), afternoon(0), morning(2), afternoon(2)))
                    .penalizesBy(1);
        }

        @Test
        void wantsBothDaysOpen() {
            var closed = of("long").locations(location("UTR", DateRange.day(MONDAY)));

            rule.given(closed, hearing("C1").on(morning(0), afternoon(0), morning(1), afternoon(1)))
                    .penalizesBy(1);
        }

        @Test
        void skipsDaysOnWhichTheLocationIsClosed() {
            var closed = of("long").locations(location("UTR", DateRange.day(MONDAY.plusDays(1))));

            rule.given(closed, hearing("C1").on(morning(0), afternoon(0), morning(2), afternoon(2)))
                    .penalizesBy(0);
            rule.given(of("long"), hearing("C1").on(morning(4), afternoon(4), morning(7), afternoon(7)))
                    .penalizesBy(0);
        }

        @Test
        void wantsPartsOnDifferentDaysWithinFiveOpenDays() {
            rule.given(of("child"), hearing("C1").on(morning(0), afternoon(4))).penalizesBy(0);
            rule.given(of("child"), hearing("C1").on(morning(0), morning(7))).penalizesBy(1);
            rule.given(of("child"), hearing("C1").on(morning(0), afternoon(0))).penalizesBy(1);
            rule.given(of("child").holiday(MONDAY.plusDays(2)), hearing("C1").on(morning(0), morning(7)))
                    .penalizesBy(0);
        }

        @Test
        void followsMedicalAdvice() {
            var advised = caseload().cases(asylumCase("C1").hearingType("day").medical(Shape.split(2), null));

            rule.given(advised, hearing("C1").on(morning(0), morning(1))).penalizesBy(0);
            rule.given(advised, hearing("C1").on(morning(0), afternoon(0))).penalizesBy(1);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(of("long")).penalizesBy(0);
        }
    }
}
