package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostRulesTest {

    private static final LocalDate NOVEMBER_2 = LocalDate.of(2026, 11, 2);

    @Nested
    class Horizon {

        private final RuleCheck rule = new RuleCheck(CostRules::horizon);

        @Test
        void costsEveryDayPastTheHorizon() {
            var urgent = caseload().cases(asylumCase("C1").queue("priority").registrationHearingOn(NOVEMBER_2));

            rule.given(urgent, hearing("C1")).penalizesBy(0);
            rule.given(urgent, hearing("C1").on(morning(3))).penalizesBy(3000);
        }

        @Test
        void countsTheLastDayAndTheSessions() {
            var urgent = caseload()
                    .cases(asylumCase("C1")
                            .queue("priority")
                            .hearingType("child")
                            .registrationHearingOn(NOVEMBER_2));

            rule.given(urgent, hearing("C1").on(morning(0), morning(1))).penalizesBy(2000);
        }

        @Test
        void shortensTheHorizonAfterNuisanceButKeepsTheNotice() {
            var nuisance = caseload()
                    .cases(asylumCase("C1")
                            .queue("priority")
                            .registrationHearingOn(NOVEMBER_2)
                            .nuisanceOn(MONDAY.minusDays(10)));

            rule.given(nuisance, hearing("C1")).penalizesBy(3000);
        }

        @Test
        void countsOpenDaysFromTheReadyDateInTrackTwo() {
            var trackTwo = caseload().cases(asylumCase("C1").queue("track-2").readyOn(MONDAY.minusDays(12)));

            rule.given(trackTwo, hearing("C1")).penalizesBy(0);
            rule.given(trackTwo, hearing("C1").on(morning(1))).penalizesBy(1000);
        }

        @Test
        void countsAnUnplannedCaseUntilTheVirtualDay() {
            rule.given(caseload().cases(asylumCase("C1").queue("priority").registrationHearingOn(NOVEMBER_2)))
                    .penalizesBy(39_000);
        }

        @Test
        void costsNothingInAQueueWithoutHorizon() {
            rule.given(caseload(), hearing("C1")).penalizesBy(0);
        }
    }

    @Nested
    class Term {

        private final RuleCheck rule = new RuleCheck(CostRules::term);

        /** Term Friday 4 December, two open days to decide: last safe day Wednesday 2 December. */
        private GivenCaseload dueInDecember() {
            return caseload().cases(asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 4)));
        }

        @Test
        void costsEveryDayPastTheLastSafeDay() {
            rule.given(dueInDecember(), hearing("C1").on(morning(2))).penalizesBy(0);
            rule.given(dueInDecember(), hearing("C1").on(morning(4))).penalizesBy(60);
        }

        @Test
        void countsAnUnplannedCaseUntilTheVirtualDay() {
            rule.given(dueInDecember()).penalizesBy(1110);
        }

        @Test
        void costsNothingForACaseThatIsNotReady() {
            rule.given(dueInDecember()
                            .cases(asylumCase("C1")
                                    .appliedOn(LocalDate.of(2026, 6, 4))
                                    .readyOn(null)))
                    .penalizesBy(0);
        }
    }

    @Nested
    class Waiting {

        private final RuleCheck rule = new RuleCheck(CostRules::waiting);

        @Test
        void costsTheSquareOfTheDaysWaited() {
            rule.given(caseload(), hearing("C1")).penalizesBy(36);
        }

        @Test
        void roundsDownAfterMultiplyingByTheSessions() {
            var long61 = caseload().cases(asylumCase("C1").hearingType("day"));

            rule.given(long61, hearing("C1").on(morning(1), afternoon(1))).penalizesBy(74);
        }

        @Test
        void countsAnUnplannedCaseUntilTheVirtualDay() {
            rule.given(caseload()).penalizesBy(98);
        }

        @Test
        void costsNothingForACaseThatWasHeard() {
            rule.given(caseload().cases(asylumCase("C1").status(CaseStatus.HEARD)), hearing("C1"))
                    .penalizesBy(0);
        }
    }

    @Nested
    class Unplanned {

        private final RuleCheck rule = new RuleCheck(CostRules::unplanned);

        @Test
        void costsEverySession() {
            rule.given(caseload().cases(asylumCase("C1").hearingType("long"))).penalizesBy(800);
        }

        @Test
        void costsNothingOncePlannedOrWhenNotReady() {
            rule.given(caseload(), hearing("C1")).penalizesBy(0);
            rule.given(caseload().cases(asylumCase("C1").readyOn(null))).penalizesBy(0);
        }
    }

    @Nested
    class Family {

        private final RuleCheck rule = new RuleCheck(CostRules::family);

        private GivenCaseload threeMembers() {
            return caseload()
                    .locations(location("UTR"), location("ZEV"))
                    .cases(
                            asylumCase("C1").family("F1"),
                            asylumCase("C2").family("F1"),
                            asylumCase("C3").family("F1"));
        }

        @Test
        void costsEveryMemberOutsideTheLargestGroup() {
            rule.given(
                            threeMembers(),
                            hearing("C1"),
                            hearing("C2").on(afternoon(0)),
                            hearing("C3").on(morning(1)))
                    .penalizesBy(500);
            rule.given(
                            threeMembers(),
                            hearing("C1"),
                            hearing("C2").at("ZEV"),
                            hearing("C3").on(morning(1)))
                    .penalizesBy(1000);
        }

        @Test
        void costsNothingTogether() {
            rule.given(threeMembers(), hearing("C1"), hearing("C2").on(afternoon(0)), hearing("C3"))
                    .penalizesBy(0);
        }

        @Test
        void countsEachUnplannedMemberAsAGroupOfOne() {
            rule.given(threeMembers()).penalizesBy(1000);
        }

        @Test
        void looksAtReadyMembersOnly() {
            var one = caseload()
                    .cases(
                            asylumCase("C1").family("F1"),
                            asylumCase("C2").family("F1").readyOn(null));

            rule.given(one, hearing("C1")).penalizesBy(0);
        }

        @Test
        void keepsFamiliesApart() {
            var two = caseload()
                    .cases(asylumCase("C1").family("F1"), asylumCase("C2").family("F2"));

            rule.given(two, hearing("C1")).penalizesBy(0);
        }
    }
}
