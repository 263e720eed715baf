package nl.planhorizon.api.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy. Once made it never changes; what should be different is another version.
 *
 * @param version its name
 * @param effectiveFrom the first day of the office it holds on
 * @param madeBy name of the account that made it
 * @param madeAt when, or null for the one the office opened with
 * @param reason why
 * @param tables its tables in the published form
 */
public record PolicyVersion(
        String version,
        LocalDate effectiveFrom,
        String madeBy,
        @Nullable Instant madeAt,
        String reason,
        ObjectNode tables) {}
