package nl.planhorizon.solver.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.OneCaseload;
import nl.planhorizon.solver.forecast.OneQueue;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.whatif.goal.Goal;
import nl.planhorizon.solver.whatif.goal.Goal.Aim;
import nl.planhorizon.solver.whatif.goal.Goal.Means;
import nl.planhorizon.solver.whatif.goal.LeastExtra;
import nl.planhorizon.solver.whatif.goal.OneMore;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Forecast ONCE = new Forecast(1, 1, 1);

    private static Goal goal(Goal.Test test, String queue, int value, int most) {
        return new Goal(
                "goal",
                new Aim(test, queue, Given.MONDAY.plusWeeks(10), value, 90),
                new Means(Kind.OFFICERS, "", Given.MONDAY, most));
    }

    @Test
    void theLeastReachesItAndOneLessDoesNot() {
        // 100 in stock, 10 in and 8 out a week; one more handles 1 a week.
        var model =
                new OneQueue().weeks(12).stock(2, 100).inflow(10).capacity(8).model();

        var answer = new LeastExtra(ONCE).answer(model, goal(Goal.Test.STOCK_AT_MOST, "", 60, 50));

        // In week 11 of 0 to 11 the stock is 100 + 11 · (2 − count) at its highest: 60 or less needs 6.
        assertThat(answer.count()).isEqualTo(6);
    }

    @Test
    void saysSoWhenTheMostIsNotEnough() {
        var model = new OneQueue().weeks(12).stock(2, 1000).inflow(10).model();

        var answer = new LeastExtra(ONCE).answer(model, goal(Goal.Test.STOCK_AT_MOST, "", 0, 5));

        assertThat(answer.count()).isNull();
    }

    @Test
    void comingLaterNeverTakesFewer() {
        var model =
                new OneQueue().weeks(60).stock(2, 400).inflow(10).capacity(8).model();
        var aim = new Aim(Goal.Test.TERMS_BROKEN_AT_MOST, "", Given.MONDAY.plusWeeks(45), 0, 90);
        var goal = new Goal("no term broken", aim, new Means(Kind.OFFICERS, "", Given.MONDAY, 100));

        var answers = new LeastExtra(ONCE).tradeOff(model, goal);

        assertThat(answers).hasSize(4);
        assertThat(answers).allMatch(answer -> answer.count() != null);
        assertThat(answers).isSortedAccordingTo(Comparator.comparingInt(GoalTest::count));
    }

    private static int count(LeastExtra.Answer answer) {
        var count = answer.count();
        return count == null ? Integer.MAX_VALUE : count;
    }

    @Test
    void horizonsAndWaitingAreGoalsToo() {
        var model = new OneCaseload().weeks(14).model();

        var horizon = new LeastExtra(ONCE).answer(model, goal(Goal.Test.HORIZON_KEPT_AT_LEAST, "priority", 95, 30));
        var waiting = new LeastExtra(ONCE).answer(model, goal(Goal.Test.WAITING_AT_MOST, "priority", 9, 30));

        assertThat(horizon.count()).isNotNull();
        assertThat(waiting.count()).isNotNull();
    }

    @Test
    void whatNobodyNeedsReachesNothing() {
        var goal = new Goal(
                "?",
                new Aim(Goal.Test.STOCK_AT_MOST, "", Given.MONDAY, 0, 90),
                new Means(Kind.INTERPRETERS, "zz", Given.MONDAY, 5));

        assertThat(new LeastExtra(ONCE)
                        .answer(new OneQueue().stock(1, 5).model(), goal)
                        .count())
                .isNull();
    }

    @Test
    void oneMoreOfTheBottleneckIsWorthWhatItDecides() {
        var model = new OneQueue().weeks(10).stock(2, 1000).capacity(8).model();

        var worth = new OneMore(ONCE).of(model, ONCE.of(model), 3);

        assertThat(worth).hasSize(1);
        assertThat(worth.get(0).resource().kind()).isEqualTo(Kind.OFFICERS);
        assertThat(worth.get(0).utilisation()).isEqualTo(1);
        assertThat(worth.get(0).decided()).isEqualTo(10);
    }

    @Test
    void whereNothingIsLackingNothingIsWorthMore() {
        var model = new OneQueue().weeks(3).stock(2, 10).capacity(100).model();

        assertThat(new OneMore(ONCE).of(model, ONCE.of(model), 3)).isEmpty();
    }
}
