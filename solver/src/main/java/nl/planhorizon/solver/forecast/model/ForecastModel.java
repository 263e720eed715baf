package nl.planhorizon.solver.forecast.model;

import java.util.List;
import nl.planhorizon.solver.forecast.supply.Supply;

/**
 * All that goes into a forecast.
 *
 * @param timeline its weeks
 * @param lines queues, in the order in which they are reported
 * @param classes classes of cases
 * @param opening the stock at the start
 * @param supply who can serve what
 * @param course what changes from week to week
 * @param doubt how unsure it is
 * @param countOverdueAtStart whether terms that passed before the start count for notices, appeals and penalties
 */
public record ForecastModel(
        Timeline timeline,
        List<Line> lines,
        List<CaseClass> classes,
        Opening opening,
        Supply supply,
        Course course,
        Doubt doubt,
        boolean countOverdueAtStart) {

    public ForecastModel {
        lines = List.copyOf(lines);
        classes = List.copyOf(classes);
    }

    /** The number of the line with a code, or -1. */
    public int findLine(String code) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The same with other sessions per week and pool. */
    public ForecastModel withCapacity(int[][] capacity) {
        return new ForecastModel(
                timeline, lines, classes, opening, supply, course.withCapacity(capacity), doubt, countOverdueAtStart);
    }

    public ForecastModel withDoubt(Doubt changed) {
        return new ForecastModel(timeline, lines, classes, opening, supply, course, changed, countOverdueAtStart);
    }
}
