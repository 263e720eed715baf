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
import static nl.planhorizon.solver.testing.Given.room;

import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Presence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomRulesTest {

    @Nested
    class DoubleBooked {

        private final RuleCheck rule = new RuleCheck(RoomRules::doubleBooked);

        @Test
        void countsEveryHearingBeyondTheFirst() {
            rule.given(caseload().cases(3), hearing("C1"), hearing("C2"), hearing("C3"))
                    .penalizesBy(2);
        }

        @Test
        void countsOnlySharedSessions() {
            rule.given(caseload().cases(2), hearing("C1").on(morning(0), afternoon(0)), hearing("C2"))
                    .penalizesBy(1);
        }

        @Test
        void allowsAnotherRoom() {
            rule.given(
                            caseload().cases(2).rooms(room("R1"), room("R2")),
                            hearing("C1"),
                            hearing("C2").in("R2"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(2), hearing("C1")).penalizesBy(0);
        }
    }

    @Nested
    class LocationClosed {

        private final RuleCheck rule = new RuleCheck(RoomRules::locationClosed);

        @Test
        void countsEverySessionOnAClosedDay() {
            var closed = caseload().locations(location("UTR", DateRange.day(MONDAY)));

            rule.given(closed, hearing("C1").on(morning(0), afternoon(0))).penalizesBy(2);
            rule.given(closed, hearing("C1").on(morning(1))).penalizesBy(0);
        }

        @Test
        void countsHolidaysAndWeekends() {
            rule.given(caseload().holiday(MONDAY), hearing("C1")).penalizesBy(1);
            rule.given(caseload(), hearing("C1").on(morning(5))).penalizesBy(1);
        }

        @Test
        void countsDaysOutsideTheWindow() {
            rule.given(caseload(), hearing("C1").on(morning(11))).penalizesBy(0);
            rule.given(caseload(), hearing("C1").on(morning(14))).penalizesBy(1);
            rule.given(caseload(), hearing("C1").on(morning(-3))).penalizesBy(1);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().holiday(MONDAY)).penalizesBy(0);
        }
    }

    @Nested
    class LocationNotAllowed {

        private final RuleCheck rule = new RuleCheck(RoomRules::locationNotAllowed);

        @Test
        void countsALocationTheCaseMayNotBeHeardAt() {
            rule.given(caseload().cases(asylumCase("C1").at("ZEV")), hearing("C1"))
                    .penalizesBy(1);
        }

        @Test
        void allowsAnyOfSeveral() {
            rule.given(caseload().cases(asylumCase("C1").at("ZEV", "UTR")), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().cases(asylumCase("C1").at("ZEV"))).penalizesBy(0);
        }
    }

    @Nested
    class Unsuitable {

        private final RuleCheck rule = new RuleCheck(RoomRules::unsuitable);

        @Test
        void countsARoomOfAnotherLocation() {
            rule.given(caseload().rooms(room("R1").at("ZEV")), hearing("C1")).penalizesBy(1);
        }

        @Test
        void countsARoomThatIsClosedOnAHearingDay() {
            var closed = caseload().rooms(room("R1").closedOn(MONDAY.plusDays(1)));

            rule.given(closed, hearing("C1").on(morning(0), morning(1))).penalizesBy(1);
            rule.given(closed, hearing("C1")).penalizesBy(0);
        }

        @Test
        void wantsAChildRoomWhereNeeded() {
            var child = caseload().cases(asylumCase("C1").childRoom());

            rule.given(child, hearing("C1")).penalizesBy(1);
            rule.given(child.rooms(room("R1").forChildren()), hearing("C1")).penalizesBy(0);
        }

        @Test
        void judgesTheAgeOnTheFirstHearingDay() {
            var bands = caseload().policy(policy().ageBand(12, true));

            rule.given(bands.cases(asylumCase("C1").bornOn(MONDAY.minusYears(12).plusDays(1))), hearing("C1"))
                    .penalizesBy(1);
            rule.given(bands.cases(asylumCase("C1").bornOn(MONDAY.minusYears(12))), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void wantsVideoForAnInterpreterByVideoOnly() {
            var plain = caseload().rooms(room("R1").withoutVideo());

            rule.given(plain.interpreters(interpreter("I1").remote(Presence.VIDEO)), hearing("C1"))
                    .penalizesBy(1);
            rule.given(plain.interpreters(interpreter("I1").remote(Presence.TELEPHONE)), hearing("C1"))
                    .penalizesBy(0);
        }

        @Test
        void ignoresUnplannedCases() {
            rule.given(caseload().rooms(room("R1").at("ZEV"))).penalizesBy(0);
        }
    }
}
