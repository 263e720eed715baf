package nl.planhorizon.bench.contest;

import java.util.function.DoubleSupplier;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a peer is to do.
 *
 * @param caseload what to plan, in memory
 * @param seed start of all chance
 * @param hint a plan to start from, or null
 * @param seconds how long it may take, making a model included
 * @param elapsed seconds since the start; peers bring no clock of their own
 */
public record Task(Caseload caseload, long seed, @Nullable HearingPlan hint, double seconds, DoubleSupplier elapsed) {

    /** Seconds that are left, never negative. */
    public double left() {
        return Math.max(0, seconds - elapsed.getAsDouble());
    }

    /** Share of the time that is spent, from 0 to 1. */
    public double spent() {
        return seconds <= 0 ? 1 : Math.min(1, elapsed.getAsDouble() / seconds);
    }
}
