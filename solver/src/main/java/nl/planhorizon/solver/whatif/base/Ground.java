package nl.planhorizon.solver.whatif.base;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.model.Opening;
import nl.planhorizon.solver.forecast.model.Timeline;

/**
 * A base in the words of the forecast, before anything changes.
 *
 * @param name what people call it
 * @param asOf the day it speaks of
 * @param timeline weeks of the forecast
 * @param policy policy at the start
 * @param openDays national calendar
 * @param lines queues
 * @param classes classes of cases with what goes with them
 * @param opening stock at the start
 * @param staff pools, needs and their sessions
 * @param inflow new cases
 */
public record Ground(
        String name,
        LocalDate asOf,
        Timeline timeline,
        Policy policy,
        OpenDays openDays,
        List<Line> lines,
        Classes classes,
        Opening opening,
        Staffing staff,
        Inflow inflow) {

    /**
     * Classes of cases and what goes with each.
     *
     * @param list the classes
     * @param heard share of the handled cases that are heard
     * @param tracks track, or {@link Assumptions#REPEAT}
     */
    public record Classes(List<CaseClass> list, double[] heard, int[] tracks) {}

    /**
     * New cases.
     *
     * @param casesAYear expected cases a year
     * @param weights relative number by class
     * @param monthWeights relative number by month
     * @param asylumShare share of national inflow figures that are asylum applications
     */
    public record Inflow(double casesAYear, double[] weights, List<Double> monthWeights, double asylumShare) {}

    public Ground {
        lines = List.copyOf(lines);
    }
}
