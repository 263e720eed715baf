package nl.planhorizon.solver.desk;

import java.util.EnumMap;
import java.util.Map;
import nl.planhorizon.solver.catalogue.Rule;

/**
 * What a change would do to the cost of the plan.
 *
 * @param parts change by part of the cost in units of cost, parts that stay the same left out; below zero is better
 * @param days change in days for the case itself
 */
public record CostChange(Map<Rule, Long> parts, Days days) {

    /**
     * Change in calendar days; below zero is earlier. Without a hearing the virtual day after the window counts.
     *
     * @param waiting until the first hearing day
     * @param pastHorizon past the planning horizon
     * @param pastLastSafeDay past the last safe day for the decision term
     */
    public record Days(long waiting, long pastHorizon, long pastLastSafeDay) {}

    public CostChange {
        parts = Map.copyOf(parts);
    }

    /** Of the costs around a case before and after. */
    static CostChange between(Map<Rule, Long> before, Map<Rule, Long> after, Days days) {
        Map<Rule, Long> parts = new EnumMap<>(Rule.class);
        after.forEach((rule, cost) -> parts.merge(rule, cost, Long::sum));
        before.forEach((rule, cost) -> parts.merge(rule, -cost, Long::sum));
        parts.values().removeIf(change -> change == 0);
        return new CostChange(parts, days);
    }

    /** This change and one of another case that goes with it; the days stay those of this one. */
    public CostChange plus(CostChange other) {
        Map<Rule, Long> sum = new EnumMap<>(Rule.class);
        sum.putAll(parts);
        other.parts.forEach((rule, cost) -> sum.merge(rule, cost, Long::sum));
        sum.values().removeIf(change -> change == 0);
        return new CostChange(sum, days);
    }

    /** Change in plan cost. */
    public long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
