package nl.planhorizon.api.event;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How plans are repaired after events.
 *
 * @param repairSteps steps of improvement of a repair
 */
@Validated
@ConfigurationProperties("planhorizon.events")
public record EventProperties(@DefaultValue("200") @Min(0) int repairSteps) {}
