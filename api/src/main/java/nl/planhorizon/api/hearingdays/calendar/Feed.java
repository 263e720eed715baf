package nl.planhorizon.api.hearingdays.calendar;

import java.time.Instant;
import nl.planhorizon.solver.domain.Code;
import org.jspecify.annotations.Nullable;

/**
 * A calendar behind a secret link.
 *
 * @param id its number
 * @param kind whose it is
 * @param resource id of the officer, interpreter or room
 * @param madeBy who made the link
 * @param madeAt when
 * @param withdrawnAt since when it no longer answers, or null
 */
public record Feed(
        long id,
        Kind kind,
        String resource,
        String madeBy,
        Instant madeAt,
        @Nullable Instant withdrawnAt) {

    /** Whose calendar it is. */
    public enum Kind {
        OFFICER,
        INTERPRETER,
        ROOM;

        public String code() {
            return Code.of(this);
        }
    }
}
