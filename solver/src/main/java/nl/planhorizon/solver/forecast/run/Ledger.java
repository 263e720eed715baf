package nl.planhorizon.solver.forecast.run;

import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.result.Series;

/** The numbers of one replication, by series and week. */
final class Ledger {

    private final Series series;
    private final double[][] values;

    Ledger(ForecastModel model) {
        series = new Series(model);
        values = new double[series.count()][model.timeline().weeks()];
    }

    void add(Measure total, int week, double amount) {
        values[Series.row(total)][week] += amount;
    }

    void add(Measure measure, int subject, int week, double amount) {
        values[series.row(measure, subject)][week] += amount;
    }

    void set(Measure measure, int subject, int week, double amount) {
        values[series.row(measure, subject)][week] = amount;
    }

    double[][] values() {
        return values;
    }
}
