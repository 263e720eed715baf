package nl.planhorizon.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * Measures the missed share of what can be achieved.
 *
 * @param bound no plan costs less
 */
public record Gap(long bound) {

    /**
     * The share of a plan, in percent.
     *
     * @param cost its cost
     * @param costOfNoPlan cost of planning nothing
     * @return 0 for a plan at the bound, 100 for no plan at all, null where nothing can be achieved
     */
    public @Nullable Double percent(long cost, long costOfNoPlan) {
        if (cost == bound) {
            return 0.0;
        }
        return costOfNoPlan == bound ? null : 100.0 * (cost - bound) / (costOfNoPlan - bound);
    }
}
