package nl.planhorizon.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.planhorizon.solver.Progress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class SearchBudgetTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long COST_OF_NO_PLAN = 1_000_000;

    private final AtomicLong nanos = new AtomicLong(-5);
    private final StopSignal stop = new StopSignal();

    @Nested
    final class Time {

        @Test
        void isSpentInProportion() {
            var budget = budget(new Limits(MINUTE, null, null, null));

            pass(15);

            assertThat(budget.spent()).isEqualTo(0.25);
        }

        @Test
        void isNeverMoreThanSpent() {
            var budget = budget(new Limits(MINUTE, null, null, null));

            pass(61);

            assertThat(budget.spent()).isEqualTo(1);
        }

        @Test
        void isSpentAtOnceIfThereIsNone() {
            assertThat(budget(new Limits(Duration.ZERO, null, null, null)).spent())
                    .isEqualTo(1);
        }
    }

    @Nested
    final class Steps {

        @Test
        void doNotLookAtTheClock() {
            var budget = budget(new Limits(null, 4L, null, null));

            pass(1_000_000);

            assertThat(budget.spent()).isZero();
            assertThat(budget.spent()).isEqualTo(0.25);
        }

        @Test
        void endTheSearchBeforeTheTimeDoes() {
            var budget = budget(new Limits(MINUTE, 1L, null, null));

            assertThat(budget.spent()).isZero();
            assertThat(budget.spent()).isEqualTo(1);
        }
    }

    @Nested
    final class Gap {

        private final SearchBudget budget = budget(new Limits(MINUTE, null, 5.0, null));

        @Test
        void endsTheSearchWhenItIsReached() {
            budget.accept(progress(550_000, 500_000));
            assertThat(budget.spent()).isZero();

            budget.accept(progress(525_000, 500_000));
            assertThat(budget.spent()).isEqualTo(1);
        }

        @Test
        void isUnknownWithoutAProvenBound() {
            budget.accept(progress(0, 0));

            assertThat(budget.spent()).isZero();
        }
    }

    @Nested
    final class Idleness {

        private final SearchBudget budget = budget(new Limits(MINUTE, null, null, Duration.ofSeconds(10)));

        @Test
        void endsTheSearchAfterAWhileWithoutABetterPlan() {
            budget.accept(progress(100, 0));
            pass(9);
            budget.accept(progress(100, 0));
            assertThat(budget.spent()).isEqualTo(0.15);

            pass(1);
            assertThat(budget.spent()).isEqualTo(1);
        }

        @Test
        void startsAnewWithABetterPlan() {
            budget.accept(progress(100, 0));
            pass(9);
            budget.accept(progress(99, 0));
            pass(9);

            assertThat(budget.spent()).isEqualTo(0.3);
        }
    }

    @Test
    void isSpentOnceSomebodyAsksToStop() {
        var budget = budget(new Limits(MINUTE, 1000L, null, null));

        stop.request();

        assertThat(budget.spent()).isEqualTo(1);
    }

    private SearchBudget budget(Limits limits) {
        return new SearchBudget(limits, COST_OF_NO_PLAN, stop, nanos::get);
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private static Progress progress(long cost, long lowerBound) {
        return new Progress(0.5, cost, lowerBound, 1, 1);
    }
}
