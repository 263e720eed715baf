package nl.planhorizon.solver.whatif.goal;

import java.time.LocalDate;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.ForecastResult.Span;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;

/**
 * What is to be reached, and by more of what.
 *
 * @param name what people call it
 * @param aim what is to be reached
 * @param means by more of what
 */
public record Goal(String name, Aim aim, Means means) {

    /** What can be aimed at. */
    public enum Test {
        /** No decision term passes any more; the value is the number that may. */
        TERMS_BROKEN_AT_MOST,
        /** At least this percentage of a queue is heard within its planning horizon. */
        HORIZON_KEPT_AT_LEAST,
        /** At most so many cases in stock. */
        STOCK_AT_MOST,
        /** Nine in ten of those heard in a queue waited at most so many weeks. */
        WAITING_AT_MOST
    }

    /**
     * What is to be reached.
     *
     * @param test what is looked at
     * @param queue code of the queue, or an empty text where none is meant
     * @param from day from which on it must hold, to the end
     * @param value the number
     * @param confidence percentage of the replications in which it must hold
     */
    public record Aim(Test test, String queue, LocalDate from, int value, int confidence) {}

    /**
     * By more of what.
     *
     * @param kind officers, interpreters or rooms
     * @param code which of them
     * @param from day from which on they are there
     * @param most most that is tried
     */
    public record Means(Kind kind, String code, LocalDate from, int most) {}

    private static final int PERCENT = 100;

    /** Whether a forecast reaches it. */
    public boolean isReachedBy(ForecastResult result) {
        int from = Math.max(0, result.model().timeline().weekOf(aim.from()));
        var weeks = new Span(Math.min(from, result.weeks() - 1), result.weeks());
        double[] worst =
                switch (aim.test()) {
                    case TERMS_BROKEN_AT_MOST -> result.sums(Measure.TERMS_BROKEN, weeks);
                    case STOCK_AT_MOST -> most(result, Measure.STOCK, -1, weeks);
                    case WAITING_AT_MOST ->
                        most(result, Measure.WAITING_P90, result.model().findLine(aim.queue()), weeks);
                    case HORIZON_KEPT_AT_LEAST -> missed(result, weeks);
                };
        int limit = aim.test() == Test.HORIZON_KEPT_AT_LEAST ? PERCENT - aim.value() : aim.value();
        long reached = 0;
        for (double each : worst) {
            reached += each <= limit ? 1 : 0;
        }
        return reached * PERCENT >= (long) aim.confidence() * worst.length;
    }

    private static double[] most(ForecastResult result, Measure measure, int subject, Span weeks) {
        var most = new double[result.replications()];
        for (int week = weeks.from(); week < weeks.until(); week++) {
            double[] values = subject < 0 ? result.values(measure, week) : result.values(measure, subject, week);
            for (int i = 0; i < most.length; i++) {
                most[i] = Double.isNaN(values[i]) ? most[i] : Math.max(most[i], values[i]);
            }
        }
        return most;
    }

    /** Percentage of the cases due that were not heard in time. */
    private double[] missed(ForecastResult result, Span weeks) {
        int line = result.model().findLine(aim.queue());
        double[] due = result.sums(Measure.HORIZON_DUE, line, weeks);
        double[] kept = result.sums(Measure.HORIZON_KEPT, line, weeks);
        var missed = new double[due.length];
        for (int i = 0; i < missed.length; i++) {
            missed[i] = due[i] == 0 ? 0 : PERCENT * (due[i] - kept[i]) / due[i];
        }
        return missed;
    }
}
