package nl.planhorizon.solver.whatif.compare;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.forecast.result.Band;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.ForecastResult.Span;
import nl.planhorizon.solver.forecast.result.Measure;

/**
 * What came out for a queue.
 *
 * @param queue its code
 * @param stockAtEnd cases at the end
 * @param decided decisions
 * @param heard cases heard
 * @param waitingP50 median weeks waited by those heard in the last quarter year, on average over its weeks
 * @param waitingP90 the same, nine in ten
 * @param withinHorizon share of the cases whose planning horizon ended in the forecast and who were heard by then
 */
public record QueueFigures(
        String queue, Band stockAtEnd, Band decided, Band heard, Band waitingP50, Band waitingP90, Band withinHorizon) {

    private static final int QUARTER = 13;

    /** The figures of all queues, in the order of the policy. */
    public static List<QueueFigures> of(ForecastResult result) {
        List<QueueFigures> all = new ArrayList<>();
        var lines = result.model().lines();
        for (int line = 0; line < lines.size(); line++) {
            all.add(new QueueFigures(
                    lines.get(line).code(),
                    Band.of(result.values(Measure.QUEUE_STOCK, line, result.weeks() - 1)),
                    Band.of(result.sums(Measure.QUEUE_DECIDED, line, result.all())),
                    Band.of(result.sums(Measure.QUEUE_HEARD, line, result.all())),
                    Band.of(average(result, Measure.WAITING_P50, line)),
                    Band.of(average(result, Measure.WAITING_P90, line)),
                    Band.of(share(result, line))));
        }
        return all;
    }

    private static double[] average(ForecastResult result, Measure measure, int line) {
        var sum = new double[result.replications()];
        var count = new int[sum.length];
        for (int week = Math.max(0, result.weeks() - QUARTER); week < result.weeks(); week++) {
            double[] values = result.values(measure, line, week);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += Double.isNaN(values[i]) ? 0 : values[i];
                count[i] += Double.isNaN(values[i]) ? 0 : 1;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = count[i] == 0 ? Double.NaN : sum[i] / count[i];
        }
        return sum;
    }

    private static double[] share(ForecastResult result, int line) {
        var weeks = new Span(0, result.weeks());
        double[] due = result.sums(Measure.HORIZON_DUE, line, weeks);
        double[] kept = result.sums(Measure.HORIZON_KEPT, line, weeks);
        var share = new double[due.length];
        for (int i = 0; i < share.length; i++) {
            share[i] = due[i] == 0 ? Double.NaN : kept[i] / due[i];
        }
        return share;
    }
}
