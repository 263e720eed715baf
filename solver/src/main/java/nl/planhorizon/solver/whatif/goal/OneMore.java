package nl.planhorizon.solver.whatif.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.supply.Resource;

/** What holds the waiting cases up most, and what one more of it is worth over the whole forecast. */
public final class OneMore {

    private final Forecast forecast;

    public OneMore(Forecast forecast) {
        this.forecast = forecast;
    }

    /**
     * A bottleneck.
     *
     * @param resource what is lacking
     * @param blocked waiting cases held up by nothing else, on average over weeks and replications
     * @param utilisation share of its sessions that are used
     * @param decided further decisions with one more of it, on average
     * @param overdue fewer cases past their term at the end
     * @param penaltyEuro less penalty
     */
    public record Worth(
            Resource resource,
            double blocked,
            double utilisation,
            double decided,
            double overdue,
            double penaltyEuro) {}

    /** The resources that hold up most, the worst first. */
    public List<Worth> of(ForecastModel model, ForecastResult result, int count) {
        var blocked = IntStream.range(0, model.supply().resources().size())
                .mapToDouble(resource -> average(result.sums(Measure.BLOCKED, resource, result.all())) / result.weeks())
                .toArray();
        var worst = IntStream.range(0, blocked.length)
                .filter(resource -> blocked[resource] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(resource -> -blocked[resource]))
                .limit(count)
                .toList();
        if (worst.isEmpty()) {
            return List.of();
        }
        var before = forecast.of(model);
        List<Worth> worth = new ArrayList<>();
        for (int resource : worst) {
            var after = forecast.of(Extra.in(model, resource, 1, 0));
            worth.add(new Worth(
                    model.supply().resources().get(resource),
                    blocked[resource],
                    utilisation(result, resource),
                    gained(before, after, Measure.DECIDED),
                    -average(after.values(Measure.OVERDUE, after.weeks() - 1))
                            + average(before.values(Measure.OVERDUE, before.weeks() - 1)),
                    -gained(before, after, Measure.PENALTY_EURO)));
        }
        return worth;
    }

    private static double utilisation(ForecastResult result, int resource) {
        double capacity = average(result.sums(Measure.CAPACITY, resource, result.all()));
        return capacity == 0 ? 0 : average(result.sums(Measure.USED, resource, result.all())) / capacity;
    }

    private static double gained(ForecastResult before, ForecastResult after, Measure measure) {
        return average(after.sums(measure, after.all())) - average(before.sums(measure, before.all()));
    }

    private static double average(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
