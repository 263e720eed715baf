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
        @Nullable Duration idle) {}
