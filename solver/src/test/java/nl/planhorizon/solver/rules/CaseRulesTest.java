package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.lawyer;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;

import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.Sex;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    @Nested
    class CompanionDoubleBooked {

        private final RuleCheck rule = new RuleCheck(CaseRules::companionDoubleBooked);

        @Test
        void countsEveryHearingBeyondTheFirst() {
            var shared = caseload()
                    .cases(asylumCase("C1").with("L1"), asylumCase("C2").with("L1"))
                    .companions(lawyer("L1"));

            rule.given(shared, hearing("C1"), hearing("C2")).penalizesBy(1);
            rule.given(shared, hearing("C1"), hearing("C2").on(afternoon(0))).penalizesBy(0);
            rule.given(shared, hearing("C1")).penalizesBy(0);
        }

        @Test
        void allowsDifferentCompanions() {
            var own = caseload()
                    .cases(asylumCase("C1").with("L1"), asylumCase("C2").with("L2"))
                    .companions(lawyer("L1"), lawyer("L2"));

            rule.given(own, hearing("C1"), hearing("C2")).penalizesBy(0);
        }
    }

    @Nested
    class Unavailable {

        private final RuleCheck rule = new RuleCheck(CaseRules::unavailable);

        @Test
        void countsEverySessionOnADayTheApplicantIsAway() {
            var away = caseload().cases(asylumCase("C1").awayOn(MONDAY));

            rule.given(away, hearing("C1").on(morning(0), afternoon(0))).penalizesBy(2);
            rule.given(away, hearing("C1").on(morning(1))).penalizesBy(0);
        }

        @Test
        void countsASessionOnceHoweverManyAreAway() {
            var both = caseload()
                    .cases(asylumCase("C1").awayOn(MONDAY).with("L1"))
                    .companions(lawyer("L1", DateRange.day(MONDAY)));

            rule.given(both, hearing("C1")).penalizesBy(1);
        }

        @Test
        void countsACompanionWhoIsAway() {
            var busy = caseload().cases(asylumCase("C1").with("L1")).companions(lawyer("L1", DateRange.day(MONDAY)));

            rule.given(busy, hearing("C1")).penalizesBy(1);
            rule.given(busy).penalizesBy(0);
        }
    }

    @Nested
    class OwnSex {

        private final RuleCheck rule = new RuleCheck(CaseRules::ownSex);

        @Test
        void wantsBothOfficerAndInterpreterOfTheSexAskedFor() {
            var women = caseload().cases(asylumCase("C1").wishes(Sex.FEMALE));

            rule.given(women, hearing("C1")).penalizesBy(1);
            rule.given(women.officers(officer("O1").sex(Sex.MALE)), hearing("C1"))
                    .penalizesBy(1);
            rule.given(
                            women.officers(officer("O1"))
                                    .interpreters(interpreter("I1").sex(Sex.FEMALE)),
                            hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void doesNotTrustAMixedPool() {
            var women = caseload().cases(asylumCase("C1").wishes(Sex.FEMALE));

            rule.given(women.interpreters(interpreter("I1").places(3).sex(null)), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void looksAtTheOfficerOnlyWhereThereIsNoInterpreter() {
            rule.given(
                            caseload().cases(asylumCase("C1").wishes(Sex.FEMALE)),
                            hearing("C1").with(null))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(asylumCase("C1").wishes(Sex.MALE))).penalizesBy(0);
        }
    }

    @Nested
    class NotReady {

        private final RuleCheck rule = new RuleCheck(CaseRules::notReady);

        @Test
        void countsCasesThatAreNotReady() {
            rule.given(caseload().cases(asylumCase("C1").missing(ChecklistItem.LANGUAGE)), hearing("C1"))
                    .penalizesBy(1);
            rule.given(caseload().cases(asylumCase("C1").readyOn(null)), hearing("C1"))
                    .penalizesBy(1);
            rule.given(caseload().cases(asylumCase("C1").status(CaseStatus.HEARD)), hearing("C1"))
                    .penalizesBy(1);
            rule.given(caseload().cases(asylumCase("C1").status(CaseStatus.WITHDRAWN)), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void allowsReadyCases() {
            rule.given(caseload(), hearing("C1")).penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(asylumCase("C1").status(CaseStatus.HEARD)))
                    .penalizesBy(0);
        }
    }

    @Nested
    class MedicalExpired {

        private final RuleCheck rule = new RuleCheck(CaseRules::medicalExpired);

        @Test
        void countsALastDayAfterTheAdviceExpired() {
            var advised = caseload().cases(asylumCase("C1").medical(null, MONDAY));

            rule.given(advised, hearing("C1").on(morning(0), morning(1))).penalizesBy(1);
            rule.given(advised, hearing("C1").on(morning(0), afternoon(0))).penalizesBy(0);
            rule.given(advised).penalizesBy(0);
        }

        @Test
        void allowsAdviceThatDoesNotExpire() {
            rule.given(caseload().cases(asylumCase("C1").medical(null, null)), hearing("C1"))
                    .penalizesBy(0);
        }
    }
}
