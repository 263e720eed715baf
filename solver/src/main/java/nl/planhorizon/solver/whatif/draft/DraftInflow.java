package nl.planhorizon.solver.whatif.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.whatif.base.Ground;

/** New cases: how many a year, of which classes, in which months. */
public final class DraftInflow {

    private static final int THURSDAY = 3;
    private static final double DAYS = 7;

    private record Rule(Draft.Weeks weeks, Who who, double factor) {}

    private final Ground ground;
    private final double all;
    private final List<Rule> rules = new ArrayList<>();
    private final double[] season;

    DraftInflow(Ground ground) {
        this.ground = ground;
        all = Arrays.stream(ground.inflow().weights()).sum();
        season = new double[ground.timeline().weeks()];
        season(new Draft.Weeks(0, season.length), ground.inflow().monthWeights());
    }

    /** Changes the inflow of some cases by a factor. */
    public void times(Draft.Weeks weeks, Who who, double factor) {
        rules.add(new Rule(weeks, who, factor));
    }

    /** Sets the inflow of some cases to a number a year, whatever it was; their mix stays. */
    public void yearly(Draft.Weeks weeks, Who who, double casesAYear) {
        double now = yearly(weeks.from(), who);
        times(weeks, who, now > 0 ? casesAYear / now : 0);
    }

    /** Cases a year of some classes as things stand in a week. */
    private double yearly(int week, Who who) {
        double sum = 0;
        double[] weights = weights(Math.min(week, season.length - 1));
        for (int clazz = 0; clazz < weights.length; clazz++) {
            sum += who.includes(ground, clazz) ? weights[clazz] : 0;
        }
        return all > 0 ? ground.inflow().casesAYear() * sum / all : 0;
    }

    /** Spreads the year over the months otherwise. */
    public void season(Draft.Weeks weeks, List<Double> monthWeights) {
        double sum = monthWeights.stream().mapToDouble(Double::doubleValue).sum();
        for (int week = weeks.from(); week < weeks.end(); week++) {
            LocalDate middle = ground.timeline().monday(week).plusDays(THURSDAY);
            season[week] = monthWeights.get(middle.getMonthValue() - 1) / sum * DAYS / middle.lengthOfMonth();
        }
    }

    /** Relative number of each class in a week. */
    double[] weights(int week) {
        double[] weights = ground.inflow().weights().clone();
        for (var rule : rules) {
            if (week >= rule.weeks().from() && week < rule.weeks().end()) {
                for (int clazz = 0; clazz < weights.length; clazz++) {
                    weights[clazz] *= rule.who().includes(ground, clazz) ? rule.factor() : 1;
                }
            }
        }
        return weights;
    }

    /** Whether two weeks have the same classes in the same proportion. */
    boolean isLikeTheWeekBefore(int week) {
        return week > 0
                && rules.stream()
                        .noneMatch(rule ->
                                rule.weeks().from() == week || rule.weeks().end() == week);
    }

    /** Expected cases in a week, given the weights of its classes. */
    double arrivals(int week, double[] weights) {
        return all > 0
                ? ground.inflow().casesAYear()
                        * season[week]
                        * Arrays.stream(weights).sum()
                        / all
                : 0;
    }
}
