package nl.planhorizon.solver.whatif.compare;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.result.Band;
import nl.planhorizon.solver.forecast.result.ForecastResult;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.goal.Goal;
import nl.planhorizon.solver.whatif.goal.LeastExtra;
import nl.planhorizon.solver.whatif.goal.OneMore;

/**
 * What came out of a scenario.
 *
 * @param scenario the scenario
 * @param base name of its base
 * @param result its forecast
 * @param queues figures by queue
 * @param bottlenecks what holds up most, and what one more is worth
 * @param answers answers to its goals
 */
public record Outcome(
        Scenario scenario,
        String base,
        ForecastResult result,
        List<QueueFigures> queues,
        List<OneMore.Worth> bottlenecks,
        List<Answered> answers) {

    private static final int BOTTLENECKS = 3;
    private static final int TRIAL_REPLICATIONS = 20;

    /**
     * A goal with the least that reaches it, from now or later.
     *
     * @param goal the goal
     * @param tradeOff how many it takes by when they come
     */
    public record Answered(Goal goal, List<LeastExtra.Answer> tradeOff) {}

    public Outcome {
        queues = List.copyOf(queues);
        bottlenecks = List.copyOf(bottlenecks);
        answers = List.copyOf(answers);
    }

    /** Forecasts a scenario, finds its bottlenecks and answers its goals. */
    public static Outcome of(Scenario scenario, Ground ground, Effort effort) {
        int replications = scenario.precision().replications();
        var forecast = forecast(scenario, ground, effort);
        var model = forecast.result().model();
        var trial = effort.forecast(Math.min(replications, TRIAL_REPLICATIONS));
        List<Answered> answers = new ArrayList<>();
        for (var goal : scenario.goals()) {
            answers.add(new Answered(goal, new LeastExtra(trial).tradeOff(model, goal)));
        }
        return new Outcome(
                scenario,
                ground.name(),
                forecast.result(),
                forecast.queues(),
                new OneMore(trial).of(model, forecast.result(), BOTTLENECKS),
                answers);
    }

    /** Forecasts a scenario and leaves it at that. */
    public static Outcome forecast(Scenario scenario, Ground ground, Effort effort) {
        var result = effort.forecast(scenario.precision().replications()).of(scenario.model(ground));
        return new Outcome(scenario, ground.name(), result, QueueFigures.of(result), List.of(), List.of());
    }

    /** A quick guess: no chance, one replication, no bottlenecks and no goals. */
    public static Outcome estimate(Scenario scenario, Ground ground) {
        var precision = scenario.precision();
        var plain = scenario.withPrecision(
                new Scenario.Precision(precision.seed(), 1, Doubt.NONE, precision.countOverdueAtStart()));
        return forecast(plain, ground, new Effort(precision.seed(), 1));
    }

    public Band band(Figure figure) {
        return Band.of(figure.of(result));
    }

    /** By how much a figure is higher than in another scenario, replication by replication where both have as many. */
    public Band difference(Figure figure, Outcome from) {
        double[] here = figure.of(result);
        double[] there = figure.of(from.result);
        var difference = new double[Math.min(here.length, there.length)];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = here[i] - there[i];
        }
        return Band.of(difference);
    }
}
