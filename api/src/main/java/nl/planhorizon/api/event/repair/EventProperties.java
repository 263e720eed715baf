package nl.planhorizon.api.event.repair;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How plans are repaired after events.
 *
 * @param repairSteps most steps of improvement of a repair
 * @param nearDays hearings that start within so many days make no way for others
 * @param soonDays within how many days the second part of a hearing is to be heard and, from the first day that can still be
 *     invited for, a case that can no longer keep its horizon or term
 */
@Validated
@ConfigurationProperties("planhorizon.events")
public record EventProperties(
        @DefaultValue("200") @Min(0) int repairSteps,
        @DefaultValue("7") @Min(0) int nearDays,
        @DefaultValue("14") @Min(1) int soonDays) {}
