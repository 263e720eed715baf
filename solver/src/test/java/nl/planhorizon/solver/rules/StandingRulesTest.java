package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.room;

import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandingRulesTest {

    private static GivenCaseload two(StandingHearing... standing) {
        return caseload()
                .cases(2)
                .officers(officer("O1"), officer("O2"))
                .interpreters(interpreter("I1"), interpreter("I2"))
                .rooms(room("R1"), room("R2"))
                .standing(standing);
    }

    @Nested
    class PinnedMoved {

        private final RuleCheck rule = new RuleCheck(StandingRules::pinnedMoved);

        @Test
        void countsAPinnedHearingThatIsNotAtItsPlace() {
            var pinned = two(hearing("C1").pinned());

            rule.given(pinned, hearing("C1").on(afternoon(0))).penalizesBy(1);
            rule.given(pinned, hearing("C1").by("O2")).penalizesBy(1);
            rule.given(pinned, hearing("C1").with("I2")).penalizesBy(1);
            rule.given(pinned).penalizesBy(1);
        }

        @Test
        void allowsAnotherRoom() {
            rule.given(two(hearing("C1").pinned()), hearing("C1").in("R2")).penalizesBy(0);
        }

        @Test
        void freezesPublishedHearingsForFourteenDays() {
            rule.given(two(hearing("C1").on(morning(7)).published())).penalizesBy(1);
            rule.given(two(hearing("C1").on(morning(8)).published())).penalizesBy(0);
        }

        @Test
        void releasesABrokenHearing() {
            var broken = two(hearing("C1").pinned()).officers(officer("O1").awayOn(MONDAY), officer("O2"));

            rule.given(broken, hearing("C1").by("O2")).penalizesBy(0);
        }

        @Test
        void letsAnUrgentCaseDisplaceAFrozenHearing() {
            var urgent = two(hearing("C1").published())
                    .cases(asylumCase("C1"), asylumCase("C2").queue("priority"));

            rule.given(urgent, hearing("C2").by("O1").with("I2")).penalizesBy(0);
            rule.given(urgent, hearing("C2").by("O2").with("I1")).penalizesBy(0);
            rule.given(urgent, hearing("C2").by("O2").with("I2")).penalizesBy(1);
            rule.given(urgent, hearing("C2").on(afternoon(0))).penalizesBy(1);
        }

        @Test
        void letsNobodyElseDisplaceAFrozenHearing() {
            rule.given(two(hearing("C1").published()), hearing("C2")).penalizesBy(1);
        }

        @Test
        void neverDisplacesPinsAndHandedOverInvitations() {
            var urgent = two().cases(asylumCase("C1"), asylumCase("C2").queue("priority"));

            rule.given(urgent.standing(hearing("C1").publishedAndPinned()), hearing("C2"))
                    .penalizesBy(1);
            rule.given(urgent.standing(hearing("C1").handedOver()), hearing("C2"))
                    .penalizesBy(1);
        }

        @Test
        void displacesNothingByStayingAtAPublishedPlace() {
            var both = two(
                            hearing("C1").published(),
                            hearing("C2").by("O2").in("R2").published())
                    .cases(asylumCase("C1"), asylumCase("C2").queue("priority"))
                    .interpreters(interpreter("I1").places(2));

            rule.given(both, hearing("C2").by("O2").in("R2")).penalizesBy(1);
        }

        @Test
        void forgetsCasesThatWereHeard() {
            rule.given(two(hearing("C1").pinned()).cases(asylumCase("C1").status(CaseStatus.HEARD)))
                    .penalizesBy(0);
        }
    }

    @Nested
    class Change {

        private final RuleCheck rule = new RuleCheck(StandingRules::change);

        @Test
        void costsADroppedHearing() {
            rule.given(two(hearing("C1").published())).penalizesBy(600);
        }

        @Test
        void addsUpWhatChanged() {
            var published = two(hearing("C1").published());

            rule.given(published, hearing("C1").on(afternoon(0))).penalizesBy(200);
            rule.given(published, hearing("C1").by("O2")).penalizesBy(50);
            rule.given(published, hearing("C1").with("I2")).penalizesBy(50);
            rule.given(published, hearing("C1").on(afternoon(0)).by("O2").with("I2"))
                    .penalizesBy(300);
        }

        @Test
        void costsTenfoldOnceHandedOver() {
            rule.given(two(hearing("C1").handedOver())).penalizesBy(6000);
        }

        @Test
        void costsNothingForAnotherRoom() {
            rule.given(two(hearing("C1").published()), hearing("C1").in("R2")).penalizesBy(0);
        }

        @Test
        void costsNothingForAPinThatWasNotPublished() {
            rule.given(two(hearing("C1").pinned())).penalizesBy(0);
        }

        @Test
        void costsNothingForACaseThatIsNoLongerReady() {
            rule.given(two(hearing("C1").published()).cases(asylumCase("C1").missing(ChecklistItem.TRACK)))
                    .penalizesBy(0);
            rule.given(two(hearing("C1").published()).cases(asylumCase("C1").status(CaseStatus.WITHDRAWN)))
                    .penalizesBy(0);
        }

        @Test
        void costsNothingForHistory() {
            rule.given(two(hearing("C1").on(morning(-3)).published())).penalizesBy(0);
        }
    }
}
