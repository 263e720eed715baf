package nl.planhorizon.solver.forecast.result;

import java.util.List;
import nl.planhorizon.solver.forecast.model.ForecastModel;

/** What came out of all replications of a forecast. */
public final class ForecastResult {

    private final ForecastModel model;
    private final Series series;
    private final List<float[][]> replications;

    /**
     * The result of some replications.
     *
     * @param replications one table of numbers each, by series and week
     */
    public ForecastResult(ForecastModel model, List<float[][]> replications) {
        this.model = model;
        this.series = new Series(model);
        this.replications = List.copyOf(replications);
    }

    public ForecastModel model() {
        return model;
    }

    public int replications() {
        return replications.size();
    }

    public int weeks() {
        return model.timeline().weeks();
    }

    /** A total at a week, one number per replication. */
    public double[] values(Measure total, int week) {
        return sums(Series.row(total), week, week + 1);
    }

    /** A number of a queue or resource at a week, one per replication. */
    public double[] values(Measure measure, int subject, int week) {
        return sums(series.row(measure, subject), week, week + 1);
    }

    /** A total added up over weeks from one up to but not including another, one number per replication. */
    public double[] sums(Measure total, Span weeks) {
        return sums(Series.row(total), weeks.from(), weeks.until());
    }

    /** The same for a queue or resource. */
    public double[] sums(Measure measure, int subject, Span weeks) {
        return sums(series.row(measure, subject), weeks.from(), weeks.until());
    }

    /** The whole forecast. */
    public Span all() {
        return new Span(0, weeks());
    }

    /**
     * Weeks of a forecast.
     *
     * @param from first week
     * @param until the week after the last one
     */
    public record Span(int from, int until) {}

    private double[] sums(int row, int from, int until) {
        var sums = new double[replications.size()];
        for (int i = 0; i < sums.length; i++) {
            float[] values = replications.get(i)[row];
            for (int week = from; week < until; week++) {
                sums[i] += values[week];
            }
        }
        return sums;
    }
}
