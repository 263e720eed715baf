package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.policy;

import java.time.DayOfWeek;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InterpreterRulesTest {

    @Nested
    class DoubleBooked {

        private final RuleCheck rule = new RuleCheck(InterpreterRules::doubleBooked);

        @Test
        void countsEveryHearingBeyondTheFirst() {
            rule.given(caseload().cases(2), hearing("C1"), hearing("C2")).penalizesBy(1);
        }

        @Test
        void allowsAPoolAsManyAsItHasPlaces() {
            var pool = caseload().cases(3).interpreters(interpreter("I1").places(2));

            rule.given(pool, hearing("C1"), hearing("C2")).penalizesBy(0);
            rule.given(pool, hearing("C1"), hearing("C2"), hearing("C3")).penalizesBy(1);
        }

        @Test
        void allowsTheOtherHalfOfTheDay() {
            rule.given(caseload().cases(2), hearing("C1"), hearing("C2").on(afternoon(0)))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCasesAndHearingsInDutch() {
            rule.given(
                            caseload().cases(3),
                            hearing("C1").with(null),
                            hearing("C2").with(null))
                    .penalizesBy(0);
        }
    }

    @Nested
    class Unavailable {

        private final RuleCheck rule = new RuleCheck(InterpreterRules::unavailable);

        @Test
        void countsEverySession() {
            rule.given(
                            caseload().interpreters(interpreter("I1").awayOn(MONDAY)),
                            hearing("C1").on(morning(0), afternoon(0), morning(1)))
                    .penalizesBy(2);
        }

        @Test
        void allowsTheDayAfter() {
            rule.given(
                            caseload().interpreters(interpreter("I1").awayOn(MONDAY)),
                            hearing("C1").on(morning(1)))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCasesAndHearingsInDutch() {
            var away = caseload().cases(2).interpreters(interpreter("I1").awayOn(MONDAY));

            rule.given(away, hearing("C1").with(null)).penalizesBy(0);
        }
    }

    @Nested
    class Elsewhere {

        private final RuleCheck rule = new RuleCheck(InterpreterRules::elsewhere);

        private GivenCaseload twoLocations() {
            return caseload().cases(2).locations(location("UTR"), location("ZEV"));
        }

        @Test
        void countsALocationThatIsNotTheirOwn() {
            rule.given(caseload().interpreters(interpreter("I1").at("ZEV")), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void allowsRemoteOnlyIfTheCaseDoes() {
            var remote = caseload().interpreters(interpreter("I1").remote(Presence.TELEPHONE));

            rule.given(remote, hearing("C1")).penalizesBy(0);
            rule.given(remote.cases(asylumCase("C1").onSiteOnly()), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void countsASecondLocationOnTheSameDay() {
            var both = twoLocations().interpreters(interpreter("I1").at("UTR", "ZEV"));

            rule.given(both, hearing("C1"), hearing("C2").on(afternoon(0)).at("ZEV"))
                    .penalizesBy(1);
            rule.given(both, hearing("C1"), hearing("C2").on(morning(1)).at("ZEV"))
                    .penalizesBy(0);
        }

        @Test
        void letsPoolsAndRemoteInterpretersBeAtSeveralLocations() {
            var pool = twoLocations()
                    .interpreters(interpreter("I1").at("UTR", "ZEV").places(2));
            var remote = twoLocations().interpreters(interpreter("I1").remote(Presence.VIDEO));

            rule.given(pool, hearing("C1"), hearing("C2").at("ZEV")).penalizesBy(0);
            rule.given(remote, hearing("C1"), hearing("C2").at("ZEV")).penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().interpreters(interpreter("I1").at("ZEV"))).penalizesBy(0);
        }
    }

    @Nested
    class Language {

        private final RuleCheck rule = new RuleCheck(InterpreterRules::language);

        @Test
        void countsAnInterpreterWithoutTheLanguage() {
            rule.given(caseload().cases(asylumCase("C1").speaks(Level.B2, "tig")), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void allowsAnyAcceptedLanguage() {
            rule.given(caseload().cases(asylumCase("C1").speaks(Level.B2, "tig", "ar")), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void countsALevelThatIsTooLow() {
            var highest = caseload().cases(asylumCase("C1").speaks(Level.C1, "ar"));

            rule.given(highest.interpreters(interpreter("I1").speaks(Level.B2, "ar")), hearing("C1"))
                    .penalizesBy(1);
            rule.given(highest.interpreters(interpreter("I1").speaks(Level.C1, "ar")), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void wantsAnInterpreterExactlyWhereTheLanguageIsNotDutch() {
            var dutch = caseload().cases(asylumCase("C1").speaks(Level.B2, "nl"));

            rule.given(caseload(), hearing("C1").with(null)).penalizesBy(1);
            rule.given(dutch, hearing("C1")).penalizesBy(1);
            rule.given(dutch, hearing("C1").with(null)).penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(asylumCase("C1").speaks(Level.B2, "tig")))
                    .penalizesBy(0);
        }
    }

    @Nested
    class HeldBack {

        private final RuleCheck rule = new RuleCheck(InterpreterRules::heldBack);

        /** Three sessions a week, of which one is held back: ⌊3 · 60 / 100⌋. */
        private GivenCaseload heldBack(int openDays) {
            var mornings = WeekPattern.NONE
                    .with(DayOfWeek.MONDAY, Half.MORNING)
                    .with(DayOfWeek.TUESDAY, Half.MORNING)
                    .with(DayOfWeek.WEDNESDAY, Half.MORNING);
            var settings = policy().set(Setting.HELD_BACK_PERCENTAGE, 60).set(Setting.HELD_BACK_OPEN_DAYS, openDays);
            return caseload()
                    .cases(3)
                    .policy(settings)
                    .interpreters(interpreter("I1").works(mornings));
        }

        @Test
        void countsSessionsBeyondWhatIsNotHeldBack() {
            rule.given(
                            heldBack(0),
                            hearing("C1"),
                            hearing("C2").on(morning(1)),
                            hearing("C3").on(morning(2)))
                    .penalizesBy(1);
            rule.given(heldBack(0), hearing("C1"), hearing("C2").on(morning(1))).penalizesBy(0);
        }

        @Test
        void leavesHeldBackSessionsToUrgentCases() {
            var urgent = heldBack(0).cases(asylumCase("C1").queue("priority"), asylumCase("C2"), asylumCase("C3"));

            rule.given(
                            urgent,
                            hearing("C1"),
                            hearing("C2").on(morning(1)),
                            hearing("C3").on(morning(2)))
                    .penalizesBy(0);
        }

        @Test
        void freesSessionsWhenTheirDayComesNear() {
            rule.given(heldBack(5), hearing("C1")).penalizesBy(0);
            rule.given(
                            heldBack(5),
                            hearing("C1"),
                            hearing("C2").on(morning(1)),
                            hearing("C3").on(morning(2)))
                    .penalizesBy(1);
        }

        @Test
        void acceptsWhatFixedHearingsAlreadyUse() {
            var fixed = heldBack(0)
                    .standing(
                            hearing("C1").pinned(),
                            hearing("C2").on(morning(1)).pinned(),
                            hearing("C3").on(morning(2)).pinned());

            rule.given(
                            fixed,
                            hearing("C1"),
                            hearing("C2").on(morning(1)),
                            hearing("C3").on(morning(2)))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(heldBack(0)).penalizesBy(0);
        }
    }

    @Nested
    class Idle {

        private final RuleCheck rule = new RuleCheck(InterpreterRules::idle);

        @Test
        void costsTheFreeOtherHalfOfADay() {
            rule.given(caseload(), hearing("C1")).penalizesBy(1);
        }

        @Test
        void costsNothingWhenBothHalvesAreUsed() {
            rule.given(caseload().cases(2), hearing("C1"), hearing("C2").on(afternoon(0)))
                    .penalizesBy(0);
        }

        @Test
        void costsNothingWhenTheInterpreterCouldNotComeAnyway() {
            var mornings = interpreter("I1").works(WeekPattern.FULL.without(DayOfWeek.MONDAY, Half.AFTERNOON));

            rule.given(caseload().interpreters(mornings), hearing("C1")).penalizesBy(0);
        }

        @Test
        void costsNothingForPoolsAndRemoteInterpreters() {
            rule.given(caseload().interpreters(interpreter("I1").places(2)), hearing("C1"))
                    .penalizesBy(0);
            rule.given(caseload().interpreters(interpreter("I1").remote(Presence.VIDEO)), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload()).penalizesBy(0);
        }
    }
}
