package nl.planhorizon.api.attendance;

import java.time.Instant;
import java.time.LocalDate;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/**
 * Who came, as it was registered.
 *
 * @param outcome how it went
 * @param ready what it made of the day from which the case is ready
 * @param hearing the hearing as it was published
 * @param by who registered it
 * @param at when
 * @param version version of the office after that
 */
public record Attendance(Outcome outcome, Ready ready, StandingHearing hearing, String by, Instant at, long version) {

    /**
     * From when a case is ready to be heard.
     *
     * @param before as it was before anything was registered of the hearing, or null
     * @param after as it is by what is registered, or null
     */
    public record Ready(
            @Nullable LocalDate before, @Nullable LocalDate after) {

        /** Where nothing was done to it. */
        public static final Ready UNTOUCHED = new Ready(null, null);
    }
}
