package nl.planhorizon.solver.whatif.goal;

import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.supply.Resource;

/** Puts more of a resource in a forecast, from a week on. */
final class Extra {

    private Extra() {}

    static ForecastModel in(ForecastModel model, int resource, int count, int fromWeek) {
        Resource what = model.supply().resources().get(resource);
        boolean single = model.supply().unheardTakesOfficer();
        var capacity = new int[model.timeline().weeks()][];
        for (int week = 0; week < capacity.length; week++) {
            capacity[week] = model.course().capacity()[week];
            if (week >= fromWeek) {
                capacity[week] = capacity[week].clone();
                capacity[week][2 * what.anywhere() + (single ? 1 : 0)] +=
                        single ? count * what.sessions() : count * what.sessions() / 2;
            }
        }
        return model.withCapacity(capacity);
    }
}
