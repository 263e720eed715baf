package nl.planhorizon.solver.search;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.state.State;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.junit.jupiter.api.Test;

/** Two urgent cases among four that have waited longer, and one interpreter. */
class UrgentFirstTest {

    private static final int STEPS = 2000;

    private final Model model = model();

    @Test
    void plansUrgentCasesAsIfAlone() {
        var state = afterwards().alone();

        assertThat(planned(state)).hasSize(2).allMatch(Unit::isUrgent);
        assertThat(planned(state).stream().map(state::slot)).allMatch(slot -> slot != null && slot.firstDay() == 0);
    }

    @Test
    void addsEverybodyElseAroundThem() {
        var first = afterwards();
        var before = planned(first.alone()).stream().map(first.alone()::slot).toList();

        var state = first.complete();

        assertThat(planned(state)).hasSize(6);
        assertThat(planned(state).stream().filter(Unit::isUrgent).map(state::slot))
                .containsExactlyElementsOf(before);
    }

    @Test
    void endsWhenItsShareOfTheBudgetIsSpent() {
        var first = new UrgentFirst(model, new SplittableRandom(1));

        assertThat(first.isDone(UrgentFirst.SHARE / 2)).isFalse();
        assertThat(first.isDone(UrgentFirst.SHARE)).isTrue();
    }

    @Test
    void beginsNoSearchForWhichTheTimeIsTooShort() {
        var first = new UrgentFirst(model, new SplittableRandom(1));
        search(first);

        assertThat(first.isDone(UrgentFirst.SHARE / 2)).isFalse();
        assertThat(first.isDone(UrgentFirst.SHARE * 0.6)).isTrue();
    }

    @Test
    void searchesNoMoreOftenThanIsWorthIt() {
        var first = new UrgentFirst(model, new SplittableRandom(1));
        int searches = 0;
        while (!first.isDone(0)) {
            search(first);
            searches++;
        }

        assertThat(searches).isEqualTo(8);
    }

    @Test
    void takesTheCheapestOfItsSearches() {
        var first = new UrgentFirst(crossed(), new SplittableRandom(1));
        long placed = first.alone().cost();
        search(first);
        long searched = first.alone().cost();
        first.step(0);

        assertThat(searched).isLessThan(placed);
        assertThat(first.alone().cost()).isEqualTo(searched);
    }

    private UrgentFirst afterwards() {
        var first = new UrgentFirst(model, new SplittableRandom(1));
        search(first);
        return first;
    }

    /** One search of two cases to its end. */
    private static void search(UrgentFirst first) {
        for (int step = 0; step < STEPS; step++) {
            first.step(0);
        }
    }

    private static List<Unit> planned(State state) {
        return state.model().units().stream().filter(state::isPlanned).toList();
    }

    /** The older of two late cases takes half of the only first day, where the younger one loses twice as much by the next. */
    private static Model crossed() {
        var half = asylumCase("A")
                .queue("priority")
                .registrationHearingOn(MONDAY.minusDays(30))
                .medical(Shape.ONE, MONDAY.plusDays(30));
        var whole = asylumCase("B")
                .queue("priority")
                .registrationHearingOn(MONDAY.minusDays(29))
                .medical(Shape.DAY, MONDAY.plusDays(30));
        return new Model(new CaseloadFacts(caseload()
                .window(MONDAY, MONDAY.plusDays(4))
                .cases(half, whole)
                .interpreters(interpreter("I1"))
                .build()));
    }

    private static Model model() {
        var old = IntStream.range(0, 4).mapToObj(number -> asylumCase("A" + number));
        var urgent = IntStream.range(0, 2)
                .mapToObj(number ->
                        asylumCase("B" + number).queue("priority").registrationHearingOn(MONDAY.minusDays(28)));
        var given = caseload()
                .window(MONDAY, MONDAY.plusDays(4))
                .cases(Stream.concat(old, urgent).toArray(GivenCase[]::new))
                .interpreters(interpreter("I1"));
        return new Model(new CaseloadFacts(given.build()));
    }
}
