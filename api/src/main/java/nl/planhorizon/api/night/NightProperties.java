package nl.planhorizon.api.night;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a night goes.
 *
 * @param folder the drop folder
 * @param cron when nights begin, on the clock of the office; a dash for never
 * @param search for how long to search
 * @param steps steps of the search instead of a time, so that any machine finds the same plan; null is by time
 * @param deadline when a search that still runs ends with the best so far
 * @param seed seed of the search
 * @param mostMoved percentage of the published hearings that may move or be dropped without need in one night
 * @param mostLost by how many more promises a new plan may lose than it gains
 * @param keepDays for how many days plans of nights and files taken in are kept
 * @param tries how often a night is taken up at most, by itself, while an outage stops it
 * @param again how long after an outage it is taken up again; twice as long each next time
 */
@Validated
@ConfigurationProperties("planhorizon.night")
public record NightProperties(
        @DefaultValue("inbox") Path folder,
        @DefaultValue("0 0 1 * * *") String cron,
        @DefaultValue("10m") Duration search,
        @Nullable Long steps,
        @DefaultValue("06:00") LocalTime deadline,
        @DefaultValue("1") long seed,
        @DefaultValue("20") @Min(0) @Max(100) int mostMoved,
        @DefaultValue("0") @Min(0) int mostLost,
        @DefaultValue("60") @Min(1) int keepDays,
        @DefaultValue("8") @Min(1) @Max(20) int tries,
        @DefaultValue("1m") Duration again) {}
