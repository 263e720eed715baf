package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;

import java.time.DayOfWeek;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficerWeekRulesTest {

    @Nested
    class WeekFull {

        private final RuleCheck rule = new RuleCheck(OfficerRules::weekFull);

        private GivenCaseload limitOfTwo() {
            return caseload().cases(3).officers(officer("O1").limit(2));
        }

        @Test
        void countsHearingSessionsBeyondTheLimit() {
            rule.given(
                            limitOfTwo(),
                            hearing("C1"),
                            hearing("C2").on(afternoon(0)),
                            hearing("C3").on(morning(4)))
                    .penalizesBy(1);
        }

        @Test
        void allowsExactlyTheLimit() {
            rule.given(limitOfTwo(), hearing("C1"), hearing("C2").on(afternoon(0)))
                    .penalizesBy(0);
        }

        @Test
        void countsEachWeekByItself() {
            rule.given(
                            limitOfTwo(),
                            hearing("C1"),
                            hearing("C2").on(afternoon(0)),
                            hearing("C3").on(morning(7)))
                    .penalizesBy(0);
        }

        @Test
        void countsWritingInTheWeekInWhichItFalls() {
            var mondays = officer("O1").works(WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING));

            rule.given(caseload().officers(mondays), hearing("C1")).penalizesBy(1);
            rule.given(caseload().officers(mondays).holiday(MONDAY.plusDays(1)), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void countsWritingForHearingsBeforeTheWindow() {
            var past = hearing("C1").on(morning(-3)).published();
            var mondays = officer("O1").works(WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING));

            rule.given(caseload().cases(2).officers(mondays).standing(past), hearing("C2"))
                    .penalizesBy(2);
        }

        @Test
        void countsTheMentorsSessionsAsLoadOnly() {
            var mentor = officer("O1").limit(0).works(WeekPattern.NONE.with(DayOfWeek.MONDAY, Half.MORNING));
            var team = caseload().officers(mentor, officer("O2").mentoredBy("O1"));

            rule.given(team, hearing("C1").by("O2")).penalizesBy(0);
        }

        @Test
        void acceptsWhatFixedHearingsAlreadyTake() {
            var pinned = limitOfTwo()
                    .officers(officer("O1").limit(1))
                    .standing(
                            hearing("C1").pinned(),
                            hearing("C2").on(afternoon(0)).pinned());

            rule.given(pinned, hearing("C1"), hearing("C2").on(afternoon(0))).penalizesBy(0);
            rule.given(
                            pinned,
                            hearing("C1"),
                            hearing("C2").on(afternoon(0)),
                            hearing("C3").on(morning(1)))
                    .penalizesBy(1);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().officers(officer("O1").limit(0))).penalizesBy(0);
        }
    }

    @Nested
    class Load {

        private final RuleCheck rule = new RuleCheck(OfficerRules::load);

        private GivenCaseload limitOfFour() {
            return caseload()
                    .cases(4)
                    .officers(officer("O1").limit(4))
                    .policy(policy().set(Setting.LOAD_PERCENTAGE, 60));
        }

        @Test
        void costsEverySessionAboveTheShareOfTheLimitRoundedUp() {
            rule.given(
                            limitOfFour(),
                            hearing("C1"),
                            hearing("C2").on(morning(1)),
                            hearing("C3").on(morning(2)),
                            hearing("C4").on(morning(3)))
                    .penalizesBy(1);
            rule.given(
                            limitOfFour(),
                            hearing("C1"),
                            hearing("C2").on(morning(1)),
                            hearing("C3").on(morning(2)))
                    .penalizesBy(0);
        }

        @Test
        void countsHistoryInTheSameWeek() {
            var midWeek = caseload()
                    .cases(2)
                    .officers(officer("O1").limit(1))
                    .window(MONDAY.plusDays(2), MONDAY.plusDays(11))
                    .standing(hearing("C1").published());

            rule.given(midWeek, hearing("C2").on(morning(2))).penalizesBy(1);
            rule.given(midWeek, hearing("C2").on(morning(7))).penalizesBy(0);
        }

        @Test
        void weighsAsPolicySays() {
            var heavy = caseload()
                    .cases(asylumCase("C1").hearingType("day"))
                    .officers(officer("O1").limit(1))
                    .policy(policy().set(Setting.WEIGHT_LOAD, 7));

            rule.given(heavy, hearing("C1").on(morning(0), afternoon(0))).penalizesBy(7);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().officers(officer("O1").limit(0))).penalizesBy(0);
        }
    }
}
