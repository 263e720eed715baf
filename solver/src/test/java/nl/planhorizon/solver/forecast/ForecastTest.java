package nl.planhorizon.solver.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Doubt DOUBT = new Doubt(0.1, 0.1, 0.05, true);

    private static ForecastResult once(OneQueue queue) {
        return new Forecast(1, 1, 1).of(queue.model());
    }

    private static int[] weekly(ForecastResult result, Measure measure) {
        return IntStream.range(0, result.weeks())
                .map(week -> (int) result.values(measure, week)[0])
                .toArray();
    }

    private static int[] weekly(ForecastResult result, Measure measure, String queue) {
        int line = result.model().findLine(queue);
        return IntStream.range(0, result.weeks())
                .map(week -> (int) result.values(measure, line, week)[0])
                .toArray();
    }

    @Nested
    class AQueueWithFixedInflowAndCapacity {

        @Test
        void growsByWhatComesInLessWhatIsDone() {
            var result = once(new OneQueue().weeks(6).stock(1, 100).inflow(30).capacity(20));

            assertThat(weekly(result, Measure.STOCK)).containsExactly(110, 120, 130, 140, 150, 160);
            assertThat(weekly(result, Measure.DECIDED)).containsOnly(20);
        }

        @Test
        void shrinksUntilOnlyNewCasesAreLeftToDo() {
            var result = once(new OneQueue().weeks(5).stock(1, 25).inflow(10).capacity(20));

            assertThat(weekly(result, Measure.STOCK)).containsExactly(15, 5, 0, 0, 0);
            assertThat(weekly(result, Measure.DECIDED)).containsExactly(20, 20, 15, 10, 10);
        }

        @Test
        void keepsLittlesLaw() {
            int rate = 20;
            int wait = 5;
            var queue = new OneQueue().weeks(12).inflow(rate).capacity(rate);
            IntStream.rangeClosed(1, wait).forEach(week -> queue.stock(week, rate));

            var result = once(queue);

            assertThat(weekly(result, Measure.STOCK)).containsOnly(rate * wait);
            assertThat(weekly(result, Measure.WAITING_P50, "regular-in-term")).containsOnly(wait);
            assertThat(weekly(result, Measure.WAITING_P90, "regular-in-term")).containsOnly(wait);
        }

        @Test
        void servesTheOldestFirst() {
            var result = once(new OneQueue().weeks(2).stock(3, 4).stock(9, 4).capacity(4));

            assertThat(weekly(result, Measure.WAITING_P50, "regular-in-term")).containsExactly(9, 4);
        }
    }

    @Nested
    class ATerm {

        @Test
        void isBrokenInTheWeekItEndsAndCostsFromThenOn() {
            // Six months after an application of 26 weeks ago lie in the first week.
            var result = once(new OneQueue().weeks(30).stock(26, 10));

            assertThat(weekly(result, Measure.TERMS_BROKEN)).startsWith(10, 0, 0);
            assertThat(weekly(result, Measure.OVERDUE)).containsOnly(10);
            // 60 % appeal; the penalty runs from day 126 on, 100 euro a day, 7,500 at the most.
            assertThat(result.sums(Measure.NOTICES, result.all())).containsExactly(6.0);
            assertThat(result.sums(Measure.APPEALS, result.all())).containsExactly(6.0);
            assertThat(weekly(result, Measure.PENALTY_EURO)[18]).isZero();
            assertThat(weekly(result, Measure.PENALTY_EURO)[19]).isEqualTo(6 * 700);
            assertThat(result.sums(Measure.PENALTY_EURO, result.all())).containsExactly(6 * 7500.0);
        }

        @Test
        void thatPassedBeforeTheStartCostsNothingIfThatIsNotCounted() {
            var result = once(new OneQueue().weeks(40).stock(40, 10).ignoringOverdueAtStart());

            assertThat(weekly(result, Measure.OVERDUE)).containsOnly(10);
            assertThat(result.sums(Measure.PENALTY_EURO, result.all())).containsExactly(0.0);
        }

        @Test
        void splitsTheGroupAndItsTargetsSplitTheWork() {
            var result = once(new OneQueue()
                    .weeks(3)
                    .stock(40, 100)
                    .stock(10, 100)
                    .targets(7, 3)
                    .capacity(10));

            assertThat(weekly(result, Measure.QUEUE_HEARINGS, "regular-overdue"))
                    .containsOnly(7);
            assertThat(weekly(result, Measure.QUEUE_HEARINGS, "regular-in-term"))
                    .containsOnly(3);
            assertThat(weekly(result, Measure.QUEUE_STOCK, "regular-overdue")).containsExactly(93, 86, 79);
        }

        @Test
        void goesFirstWhereThereAreNoTargets() {
            var result =
                    once(new OneQueue().weeks(2).stock(40, 15).stock(10, 100).capacity(10));

            assertThat(weekly(result, Measure.QUEUE_HEARINGS, "regular-overdue"))
                    .containsExactly(10, 5);
            assertThat(weekly(result, Measure.QUEUE_HEARINGS, "regular-in-term"))
                    .containsExactly(0, 5);
        }

        @Test
        void countsTheStockByAge() {
            var result = once(new OneQueue().weeks(1).stock(10, 1).stock(30, 2).stock(70, 4));

            assertThat(weekly(result, Measure.STOCK_UNDER_6_MONTHS)).containsExactly(1);
            assertThat(weekly(result, Measure.STOCK_6_TO_15_MONTHS)).containsExactly(2);
            assertThat(weekly(result, Measure.STOCK_OVER_15_MONTHS)).containsExactly(4);
        }
    }

    @Test
    void aShareClosesWithoutAHearing() {
        var result = once(new OneQueue().weeks(4).stock(1, 100).heard(0.75).capacity(8));

        assertThat(weekly(result, Measure.UNHEARD)).containsOnly(2);
        assertThat(weekly(result, Measure.HEARD)).containsOnly(6);
        assertThat(weekly(result, Measure.DECIDED)).containsOnly(8);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        ForecastModel model = new OneQueue()
                .weeks(20)
                .stock(5, 300)
                .inflow(20)
                .capacity(25)
                .heard(0.8)
                .doubt(DOUBT)
                .model();

        var one = new Forecast(7, 12, 1).of(model);
        var three = new Forecast(7, 12, 3).of(model);

        for (var measure : new Measure[] {Measure.STOCK, Measure.HEARD, Measure.UNHEARD}) {
            assertThat(one.sums(measure, one.all())).isEqualTo(three.sums(measure, three.all()));
        }
    }

    @Test
    void endsEarlyWhenItIsToldTo() {
        var asked = new AtomicInteger();
        var forecast = new Forecast(1, 50, 2, () -> asked.incrementAndGet() < 4);

        assertThatThrownBy(() -> forecast.of(new OneCaseload().model())).isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isLessThan(10);
    }

    @Test
    void doubtMakesReplicationsDiffer() {
        var result = new Forecast(7, 12, 2)
                .of(new OneQueue()
                        .weeks(20)
                        .stock(5, 300)
                        .capacity(25)
                        .heard(0.8)
                        .doubt(DOUBT)
                        .model());

        assertThat(IntStream.of(weeklySum(result)).distinct().count()).isGreaterThan(3);
    }

    private static int[] weeklySum(ForecastResult result) {
        return Arrays.stream(result.sums(Measure.UNHEARD, result.all()))
                .mapToInt(value -> (int) value)
                .toArray();
    }

    @Test
    void asksForAReplicationAndAThread() {
        assertThatThrownBy(() -> new Forecast(1, 0, 1)).hasMessageContaining("replication");
        assertThatThrownBy(() -> new Forecast(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
