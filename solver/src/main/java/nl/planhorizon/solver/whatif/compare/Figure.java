package nl.planhorizon.solver.whatif.compare;

import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.ForecastResult.Span;
import nl.planhorizon.solver.forecast.result.Measure;

/** The figures by which scenarios are compared, each one number per replication. */
public enum Figure {
    STOCK_AT_END(Measure.STOCK, Over.END),
    STOCK_OVER_15_MONTHS_AT_END(Measure.STOCK_OVER_15_MONTHS, Over.END),
    INFLOW(Measure.INFLOW, Over.ALL),
    DECIDED(Measure.DECIDED, Over.ALL),
    HEARD(Measure.HEARD, Over.ALL),
    UNHEARD(Measure.UNHEARD, Over.ALL),
    LEFT(Measure.LEFT, Over.ALL),
    NO_SHOWS(Measure.NO_SHOWS, Over.ALL),
    TERMS_BROKEN(Measure.TERMS_BROKEN, Over.ALL),
    OVERDUE_AT_END(Measure.OVERDUE, Over.END),
    NOTICES(Measure.NOTICES, Over.ALL),
    APPEALS(Measure.APPEALS, Over.ALL),
    PENALTY_EURO(Measure.PENALTY_EURO, Over.ALL);

    private enum Over {
        ALL,
        END
    }

    private final Measure measure;
    private final Over over;

    Figure(Measure measure, Over over) {
        this.measure = measure;
        this.over = over;
    }

    /** The figure of each replication. */
    public double[] of(ForecastResult result) {
        int weeks = result.weeks();
        return over == Over.ALL ? result.sums(measure, result.all()) : result.sums(measure, new Span(weeks - 1, weeks));
    }

    /** The key of its texts, and its name in JSON. */
    public String code() {
        return Measure.code(name());
    }
}
