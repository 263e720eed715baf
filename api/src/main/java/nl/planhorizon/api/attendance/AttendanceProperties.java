package nl.planhorizon.api.attendance;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a case can be heard again after a hearing that did not succeed; its turn stays.
 *
 * @param waitExcused days after a day on which nobody came for a valid reason, or a hearing was stopped
 * @param waitUnexcused the same without a valid reason
 */
@Validated
@ConfigurationProperties("planhorizon.attendance")
public record AttendanceProperties(
        @DefaultValue("1") @Min(0) int waitExcused,
        @DefaultValue("14") @Min(0) int waitUnexcused) {

    int waitAfter(Outcome outcome) {
        return outcome == Outcome.ABSENT_WITHOUT_REASON ? waitUnexcused : waitExcused;
    }
}
