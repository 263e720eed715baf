package nl.planhorizon.solver.whatif;

import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.OneCaseload;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.Measure;

/** Runs small scenarios and adds up what came out. */
final class Runs {

    private Runs() {}

    static ForecastResult run(OneCaseload base) {
        return new Forecast(5, base.scenario().precision().replications(), 1).of(base.model());
    }

    static double sum(ForecastResult result, Measure measure) {
        return result.sums(measure, result.all())[0];
    }

    static double sum(ForecastResult result, Measure measure, String queue) {
        return result.sums(measure, result.model().findLine(queue), result.all())[0];
    }
}
