package nl.planhorizon.api.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a search ends: at the first of these that is reached; null is no such limit.
 *
 * @param time time since its start
 * @param steps search steps
 * @param gapPercentage proven distance to the best possible plan
 * @param idle time without a better plan
 */
public record Limits(
        @Nullable Duration time,
        @Nullable Long steps,
        @Nullable Double gapPercentage,
        @Nullable Duration idle) {

    private static final int MOST_SLICES = 100;

    /** Without a clock in it, a search gives the same plan on any machine. */
    boolean isRepeatable() {
        return time == null && gapPercentage == null && idle == null;
    }

    /**
     * How many plans a search should show on its way: more than usual where gap or idleness is to be judged, at least two
     * in each idle time.
     */
    int slices(int usual) {
        if (idle != null && time != null && !idle.isZero()) {
            return (int) Math.max(usual, Math.min(MOST_SLICES, 2 * time.dividedBy(idle)));
        }
        return isRepeatable() || gapPercentage == null ? usual : Math.max(usual, MOST_SLICES);
    }
}
