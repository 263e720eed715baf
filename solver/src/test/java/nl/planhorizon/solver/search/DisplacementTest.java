package nl.planhorizon.solver.search;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.fair.FairOrder;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

/** C1 stands on the first morning; C2 would be in time there only. The interpreter comes on Monday and Friday morning. */
class DisplacementTest {

    private static final int MONDAY_MORNING = 0;
    private static final int FRIDAY_MORNING = 8;
    private static final int STEPS = 500;

    private final GivenCase standing = asylumCase("C1");
    private final GivenCase late = asylumCase("C2").queue("priority").registrationHearingOn(MONDAY.minusDays(28));

    @Test
    void anUrgentCaseTakesTheInterpreterOfAFrozenHearing() {
        assertThat(planned(week(hearing("C1").published()))).containsExactly(FRIDAY_MORNING, MONDAY_MORNING);
    }

    @Test
    void anInvitationThatWasHandedOverStands() {
        assertThat(planned(week(hearing("C1").handedOver()))).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    @Test
    void aPinStands() {
        assertThat(planned(week(hearing("C1").publishedAndPinned()))).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    @Test
    void nobodyElseDisplacesAnything() {
        late.queue("track-2");

        assertThat(planned(week(hearing("C1").published()))).containsExactly(MONDAY_MORNING, FRIDAY_MORNING);
    }

    @Test
    void aFrozenHearingIsAwayOnlyWhileAnUrgentCaseUsesItsPeople() {
        var state = new State(model(week(hearing("C1").published())));
        var frozen = state.model().units().get(0);
        var urgent = state.model().units().get(1);

        assertThat(state.displacements().uncovered()).isEqualTo(1);
        state.book(urgent, at(MONDAY_MORNING));
        assertThat(state.displacements().uncovered()).isZero();
        assertThat(state.displacements().awayFor(urgent, at(MONDAY_MORNING))).containsExactly(frozen);
        state.book(frozen, at(FRIDAY_MORNING));
        state.unbook(urgent);
        assertThat(state.displacements().uncovered()).isEqualTo(1);
        state.unbook(frozen);
        state.book(frozen, at(MONDAY_MORNING));
        assertThat(state.displacements().uncovered()).isZero();
    }

    @Test
    void fairOrderMovesNoCaseForWhichAFrozenHearingIsAway() {
        var another = asylumCase("C3").queue("priority").registrationHearingOn(MONDAY.minusDays(27));
        var daily = week(hearing("C1").on(morning(4)).published())
                .cases(standing, late, another)
                .interpreters(interpreter("I1"));
        var state = new State(model(daily));
        state.book(state.model().units().get(1), at(FRIDAY_MORNING));
        state.book(state.model().units().get(2), at(2));

        new FairOrder(state, new Finder(state, new SplittableRandom(1))).settle();

        assertThat(starts(state.copySlots())).containsExactly(-1, FRIDAY_MORNING, 2);
        assertThat(state.displacements().uncovered()).isZero();
    }

    private GivenCaseload week(StandingHearing hearing) {
        return caseload()
                .window(MONDAY, MONDAY.plusDays(4))
                .cases(standing, late)
                .interpreters(interpreter("I1")
                        .works(WeekPattern.NONE
                                .with(DayOfWeek.MONDAY, Half.MORNING)
                                .with(DayOfWeek.FRIDAY, Half.MORNING)))
                .standing(hearing);
    }

    private static Model model(GivenCaseload given) {
        return new Model(new CaseloadFacts(given.build()));
    }

    private static Slot at(int session) {
        return new Slot(new int[] {session}, 0, 0, 0, 0);
    }

    private static List<Integer> planned(GivenCaseload given) {
        var search = new Search(model(given), 1);
        search.improve(() -> (double) search.steps() / STEPS, 1);
        return starts(search.fairPlan().slots().toArray(Slot[]::new));
    }

    /** First sessions by case, -1 without a hearing. */
    private static List<Integer> starts(Slot[] slots) {
        return Arrays.stream(slots)
                .map(slot -> slot == null ? -1 : slot.first())
                .toList();
    }
}
