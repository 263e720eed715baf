package nl.planhorizon.api.event;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How plans are repaired after events.
 *
 * @param repairSteps steps of improvement of a repair
 * @param nearDays hearings that start within so many days make no way for others
 * @param soonDays within how many days a case is to be heard that has no horizon it can still keep
 */
@Validated
@ConfigurationProperties("planhorizon.events")
public record EventProperties(
        @DefaultValue("200") @Min(0) int repairSteps,
        @DefaultValue("7") @Min(0) int nearDays,
        @DefaultValue("14") @Min(1) int soonDays) {}
