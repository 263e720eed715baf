package nl.planhorizon.api.event.refill;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether planners are told how many cases to keep on standby.
 *
 * @param perHalfDay whether the expected number of no-shows of a half-day, from the planning figures of policy, is shown
 */
@ConfigurationProperties("planhorizon.standby")
public record StandbyProperties(@DefaultValue("false") boolean perHalfDay) {}
