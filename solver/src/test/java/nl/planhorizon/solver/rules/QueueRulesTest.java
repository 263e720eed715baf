package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.policy;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QueueRulesTest {

    @Nested
    class Target {

        private final RuleCheck rule = new RuleCheck(QueueRules::target);

        private GivenCaseload baa(int target, GivenCase... cases) {
            for (var one : cases) {
                one.queue("baa");
            }
            return caseload().policy(policy().baaTarget(target)).cases(cases);
        }

        @Test
        void costsEverySessionShortInEveryWeek() {
            rule.given(baa(1, asylumCase("C1"), asylumCase("C2"))).penalizesBy(1000);
        }

        @Test
        void asksNoMoreThanThereIsReady() {
            rule.given(baa(5, asylumCase("C1"), asylumCase("C2"))).penalizesBy(2000);
            rule.given(baa(5, asylumCase("C1").readyOn(MONDAY.plusDays(1)))).penalizesBy(500);
            rule.given(baa(5, asylumCase("C1").readyOn(null))).penalizesBy(0);
        }

        @Test
        void takesHeardSessionsOffWhatIsReadyLater() {
            var one = baa(5, asylumCase("C1"));

            rule.given(one, hearing("C1")).penalizesBy(0);
            rule.given(one, hearing("C1").on(morning(7))).penalizesBy(500);
        }

        @Test
        void givesNothingForMoreThanTheTarget() {
            var three = baa(1, asylumCase("C1"), asylumCase("C2"), asylumCase("C3"));

            rule.given(three, hearing("C1"), hearing("C2").on(afternoon(0))).penalizesBy(500);
        }

        @Test
        void proratesByOpenDays() {
            var two = baa(2, asylumCase("C1"), asylumCase("C2"));

            rule.given(two.holiday(MONDAY).holiday(MONDAY.plusDays(7))).penalizesBy(1000);
        }

        @Test
        void takesASharePerHalfOfTheRegularQueue() {
            var regular =
                    caseload().cases(3).policy(policy().regularShares(70, 30).set(Setting.REGULAR_SESSIONS_A_WEEK, 7));

            rule.given(regular).penalizesBy(2000);
            rule.given(regular, hearing("C1"), hearing("C2").on(afternoon(0))).penalizesBy(500);
        }
    }

    @Nested
    class FirstInFirstOut {

        private final RuleCheck rule = new RuleCheck(QueueRules::firstInFirstOut);

        private final GivenCase older = asylumCase("C1").appliedOn(LocalDate.of(2026, 9, 1));
        private final GivenCase younger = asylumCase("C2").appliedOn(LocalDate.of(2026, 9, 2));

        @Test
        void countsAnOlderCaseThatIsHeardLater() {
            rule.given(caseload().cases(older, younger), hearing("C1").on(morning(1)), hearing("C2"))
                    .penalizesBy(1);
        }

        @Test
        void countsAnOlderCaseThatIsNotHeard() {
            rule.given(caseload().cases(older, younger), hearing("C2")).penalizesBy(1);
        }

        @Test
        void countsVictimsNotPairs() {
            var youngest = asylumCase("C3").appliedOn(LocalDate.of(2026, 9, 3));

            rule.given(caseload().cases(older, younger, youngest), hearing("C2"), hearing("C3"))
                    .penalizesBy(1);
            rule.given(
                            caseload().cases(older, younger, youngest),
                            hearing("C3").on(morning(1)),
                            hearing("C2").on(morning(2)))
                    .penalizesBy(2);
        }

        @Test
        void allowsTheSameDay() {
            rule.given(caseload().cases(older, younger), hearing("C1").on(afternoon(0)), hearing("C2"))
                    .penalizesBy(0);
        }

        @Test
        void neverLetsEqualCasesOvertakeEachOther() {
            rule.given(caseload().cases(2), hearing("C2")).penalizesBy(0);
        }

        @Test
        void staysInsideAQueue() {
            rule.given(caseload().cases(older, younger.queue("priority")), hearing("C2"))
                    .penalizesBy(0);
        }

        @Test
        void looksAtReadyCasesOnly() {
            rule.given(caseload().cases(older.readyOn(null), younger), hearing("C2"))
                    .penalizesBy(0);
        }

        @Test
        void ordersByHorizonWhereThereIsOne() {
            var hurried = younger.queue("priority").registrationHearingOn(LocalDate.of(2026, 9, 5));
            var patient = older.queue("priority").registrationHearingOn(LocalDate.of(2026, 9, 6));

            rule.given(caseload().cases(patient, hurried), hearing("C2")).penalizesBy(0);
            rule.given(caseload().cases(patient, hurried), hearing("C1")).penalizesBy(1);
        }
    }
}
