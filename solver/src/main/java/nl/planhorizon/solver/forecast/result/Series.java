package nl.planhorizon.solver.forecast.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.result.Measure.Scope;

/** Where each number of a forecast lies in the rows of its results: totals first, then queues, then resources. */
public final class Series {

    private static final List<Measure> TOTALS = of(Scope.TOTAL);
    private static final List<Measure> QUEUES = of(Scope.QUEUE);
    private static final List<Measure> RESOURCES = of(Scope.RESOURCE);

    private static final Map<Measure, Integer> PLACES = places();

    private final int queues;
    private final int resources;

    public Series(ForecastModel model) {
        queues = model.lines().size();
        resources = model.supply().resources().size();
    }

    private static List<Measure> of(Scope scope) {
        return List.of(Measure.values()).stream()
                .filter(measure -> measure.scope() == scope)
                .toList();
    }

    private static Map<Measure, Integer> places() {
        Map<Measure, Integer> places = new EnumMap<>(Measure.class);
        for (var list : List.of(TOTALS, QUEUES, RESOURCES)) {
            for (int i = 0; i < list.size(); i++) {
                places.put(list.get(i), i);
            }
        }
        return places;
    }

    private static int place(Measure measure) {
        return Objects.requireNonNull(PLACES.get(measure));
    }

    public int count() {
        return TOTALS.size() + queues * QUEUES.size() + resources * RESOURCES.size();
    }

    /** The row of a total. */
    public static int row(Measure total) {
        return place(total);
    }

    /** The row of a measure of a queue or resource. */
    public int row(Measure measure, int subject) {
        int inScope = place(measure);
        if (measure.scope() == Scope.QUEUE) {
            return TOTALS.size() + subject * QUEUES.size() + inScope;
        }
        return TOTALS.size() + queues * QUEUES.size() + subject * RESOURCES.size() + inScope;
    }
}
