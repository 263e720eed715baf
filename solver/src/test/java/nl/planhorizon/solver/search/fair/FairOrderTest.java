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

/** Two cases, the older one first; sessions are numbered from the first morning of the window, ten a week. */
class FairOrderTest {

    private static final int MONDAY_MORNING = 0;
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
        var model = new Model(new CaseloadFacts(given.build()));
        var state = new State(model);
        if (olderAt != null) {
            int last = model.people().interpreters().size() - 1;
            state.book(model.units().get(0), new Slot(new int[] {olderAt}, 0, 0, last, 0));
        }
        state.book(model.units().get(1), new Slot(new int[] {youngerAt}, 0, 0, 0, 0));

        new FairOrder(state, new Finder(state, new SplittableRandom(1))).settle();

        return model.units().stream()
                .map(state::slot)
                .map(slot -> slot == null ? -1 : slot.first())
                .toList();
    }
}
