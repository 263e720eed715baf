package nl.planhorizon.solver.search.find;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.planhorizon.solver.domain.calendar.Half.AFTERNOON;
import static nl.planhorizon.solver.domain.calendar.Half.MORNING;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.location;
import static nl.planhorizon.solver.testing.Given.officer;
import static org.assertj.core.api.Assertions.assertThat;

import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sessions are numbered from the first morning of the window, ten a week, closed national days left out. */
class SplitFinderTest {

    private static final int ANY_DAY = 99;
    private static final WeekPattern MONDAYS =
            WeekPattern.NONE.with(MONDAY, MORNING).with(MONDAY, AFTERNOON);

    @Test
    void takesDifferentDaysWithTheSamePeople() {
        var caseload = caseload(child())
                .officers(officer("O1").works(MONDAYS.with(WEDNESDAY, AFTERNOON).with(FRIDAY, MORNING)))
                .interpreters(interpreter("I1").works(MONDAYS.with(FRIDAY, MORNING)));

        assertThat(sessions(earliest(caseload, ANY_DAY))).containsExactly(0, 8);
    }

    @Test
    void neverGoesBeyondTheFourthOpenDayAfterTheFirst() {
        assertThat(earliest(caseload(child()).officers(officer("O1").works(MONDAYS)), ANY_DAY))
                .isNull();
    }

    @Test
    void daysOnWhichTheLocationIsClosedDoNotCount() {
        var caseload = caseload(child())
                .officers(officer("O1").works(MONDAYS))
                .locations(location("UTR", DateRange.day(Given.MONDAY.plusDays(2))));

        assertThat(sessions(earliest(caseload, ANY_DAY))).containsExactly(0, 10);
    }

    @Test
    void theLatestDayHoldsForTheFirstSession() {
        var caseload = caseload(child()).officers(officer("O1").awayOn(Given.MONDAY));

        assertThat(earliest(caseload, 0)).isNull();
        assertThat(sessions(earliest(caseload, 1))).containsExactly(2, 4);
    }

    @Test
    void theWindowMustHoldAllSessions() {
        var twoDays = caseload(child().medical(Shape.split(3), null)).window(Given.MONDAY, Given.MONDAY.plusDays(1));
        var threeDays = caseload(child().medical(Shape.split(3), null)).window(Given.MONDAY, Given.MONDAY.plusDays(2));

        assertThat(earliest(twoDays, ANY_DAY)).isNull();
        assertThat(sessions(earliest(threeDays, ANY_DAY))).containsExactly(0, 2, 4);
    }

    @Test
    void aFullWeekPushesTheRestIntoTheNextOne() {
        var caseload = caseload(child()).officers(officer("O1").limit(1));

        assertThat(sessions(earliest(caseload, ANY_DAY))).containsExactly(2, 10);
    }

    private static GivenCase child() {
        return asylumCase("C1").hearingType("child");
    }

    private static GivenCaseload caseload(GivenCase one) {
        return Given.caseload().cases(one);
    }

    private static int[] sessions(@Nullable Slot slot) {
        return slot == null ? new int[0] : slot.sessions();
    }

    private static @Nullable Slot earliest(GivenCaseload given, int latestDay) {
        var model = new Model(new CaseloadFacts(given.build()));
        var unit = model.units().get(0);
        var era = unit.eras().get(0);
        return new SplitFinder(new State(model)).earliest(unit, era, 0, era.starts()[0], latestDay);
    }
}
