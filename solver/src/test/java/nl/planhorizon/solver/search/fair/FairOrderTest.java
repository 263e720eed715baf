package nl.planhorizon.solver.search.fair;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two cases or three, the oldest one first; sessions are numbered from the first morning of the window, ten a week. */
class FairOrderTest {

    private static final int MONDAY_MORNING = 0;
    private static final int MONDAY_AFTERNOON = 1;
    private static final int TUESDAY_MORNING = 2;
    private static final int FRIDAY_MORNING = 8;
    private static final int NEXT_TUESDAY_MORNING = 12;
    private static final int NEXT_WEDNESDAY_MORNING = 14;

    private final GivenCase older = asylumCase("C1").appliedOn(LocalDate.of(2026, 9, 1));
    private final GivenCase younger = asylumCase("C2").appliedOn(LocalDate.of(2026, 9, 2));

    @Test
    void anOlderCaseExchangesPlacesWithTheYoungerOneThatOvertookIt() {
        assertThat(settled(scarce(), FRIDAY_MORNING, MONDAY_MORNING)).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    @Test
    void anOlderCaseTakesAPlaceNobodyUsesFirst() {
        var plenty = caseload().cases(older, younger);

        assertThat(settled(plenty, FRIDAY_MORNING, TUESDAY_MORNING)).containsExactly(MONDAY_MORNING, TUESDAY_MORNING);
    }

    @Test
    void aYoungerCaseThatLosesItsPlaceGetsAnotherThatIsFree() {
        assertThat(settled(scarce(), null, MONDAY_MORNING)).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    @Test
    void anOvertakeThatOnlyAnotherInterpreterCouldUndoStays() {
        older.speaks(Level.B2, "fa");
        var farsi = scarce().interpreters(
                        interpreter("I1"),
                        interpreter("I2")
                                .speaks(Level.C1, "fa")
                                .works(WeekPattern.NONE.with(DayOfWeek.FRIDAY, Half.MORNING)));

        assertThat(settled(farsi, FRIDAY_MORNING, MONDAY_MORNING)).containsExactly(FRIDAY_MORNING, MONDAY_MORNING);
    }

    @Test
    void aCaseThatKeepsItsPublishedPlaceStays() {
        var published = caseload()
                .cases(older, younger)
                .standing(hearing("C1").on(morning(9)).published());

        assertThat(settled(published, NEXT_WEDNESDAY_MORNING, MONDAY_MORNING))
                .containsExactly(NEXT_WEDNESDAY_MORNING, MONDAY_MORNING);
    }

    @Test
    void noExchangeMakesTheYoungerCaseMissItsHorizon() {
        older.queue("priority").registrationHearingOn(MONDAY.minusDays(26));
        younger.queue("priority").registrationHearingOn(MONDAY.minusDays(24));
        var tuesdays = caseload()
                .cases(older, younger)
                .interpreters(interpreter("I1").works(WeekPattern.NONE.with(DayOfWeek.TUESDAY, Half.MORNING)));

        assertThat(settled(tuesdays, NEXT_TUESDAY_MORNING, TUESDAY_MORNING))
                .containsExactly(NEXT_TUESDAY_MORNING, TUESDAY_MORNING);
    }

    @Test
    void noExchangePartsAFamily() {
        younger.family("F1");
        var sibling = asylumCase("C3").appliedOn(LocalDate.of(2026, 9, 2)).family("F1");
        var state = stateOf(caseload()
                .window(MONDAY, MONDAY.plusDays(4))
                .cases(older, younger, sibling)
                .interpreters(interpreter("I1")
                        .works(WeekPattern.NONE
                                .with(DayOfWeek.MONDAY, Half.MORNING)
                                .with(DayOfWeek.MONDAY, Half.AFTERNOON)
                                .with(DayOfWeek.FRIDAY, Half.MORNING))));
        book(state, 0, FRIDAY_MORNING, 0);
        book(state, 1, MONDAY_MORNING, 0);
        book(state, 2, MONDAY_AFTERNOON, 0);

        orderOf(state).settle();

        assertThat(firstSessions(state)).containsExactly(FRIDAY_MORNING, MONDAY_MORNING, MONDAY_AFTERNOON);
    }

    @Test
    void membersOfOneFamilyExchangePlaces() {
        older.family("F1");
        younger.family("F1");

        assertThat(settled(scarce(), FRIDAY_MORNING, MONDAY_MORNING)).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    @Test
    void whatIsNotWorthwhileIsLeftUnsettledAndCanBeSettledLater() {
        var state = stateOf(scarce());
        book(state, 0, FRIDAY_MORNING, 0);
        book(state, 1, MONDAY_MORNING, 0);
        var order = orderOf(state);

        assertThat(order.settle(() -> false)).isFalse();
        assertThat(firstSessions(state)).containsExactly(FRIDAY_MORNING, MONDAY_MORNING);
        assertThat(order.settle(() -> true)).isTrue();
        assertThat(firstSessions(state)).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    /** An interpreter on Monday and Friday morning of the first week only. */
    private GivenCaseload scarce() {
        return caseload()
                .window(MONDAY, MONDAY.plusDays(4))
                .cases(older, younger)
                .interpreters(interpreter("I1")
                        .works(WeekPattern.NONE
                                .with(DayOfWeek.MONDAY, Half.MORNING)
                                .with(DayOfWeek.FRIDAY, Half.MORNING)));
    }

    /** First sessions of the two cases after settling, -1 without a hearing. */
    private static List<Integer> settled(GivenCaseload given, @Nullable Integer olderAt, int youngerAt) {
        var state = stateOf(given);
        if (olderAt != null) {
            book(state, 0, olderAt, state.model().people().interpreters().size() - 1);
        }
        book(state, 1, youngerAt, 0);

        orderOf(state).settle();

        return firstSessions(state);
    }

    private static State stateOf(GivenCaseload given) {
        return new State(new Model(new CaseloadFacts(given.build())));
    }

    private static void book(State state, int unit, int session, int interpreter) {
        state.book(state.model().units().get(unit), new Slot(new int[] {session}, 0, 0, interpreter, 0));
    }

    private static FairOrder orderOf(State state) {
        return new FairOrder(state, new Finder(state, new SplittableRandom(1)));
    }

    private static List<Integer> firstSessions(State state) {
        return state.model().units().stream()
                .map(state::slot)
                .map(slot -> slot == null ? -1 : slot.first())
                .toList();
    }
}
