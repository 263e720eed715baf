package nl.planhorizon.solver.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices of one resource over the window: what the relaxation behind a lower bound charges for using it.
 *
 * @param kind which resource
 * @param need which need it serves (see docs/lower-bound.md); the queue code for TARGET, the main language for HELD_BACK, the
 *     officer for WEEK, the case for FROZEN, HOME_OFFICER and HOME_INTERPRETER, empty for ROOM
 * @param location location code; null where the need says it all, and for HELD_BACK of remote interpreters
 * @param milli thousandths of a unit of cost, one per session of the national open days in the window (per ISO week for
 *     TARGET, HELD_BACK and WEEK, one for FROZEN, one per session or day of the hearing for HOME_OFFICER and
 *     HOME_INTERPRETER), never negative
 */
public record PriceRow(Kind kind, String need, @Nullable String location, List<Long> milli) {

    /** What a price is charged for. */
    public enum Kind {
        INTERPRETER,
        OFFICER,
        ROOM,
        TARGET,
        HELD_BACK,
        WEEK,
        FROZEN,
        HOME_OFFICER,
        HOME_INTERPRETER
    }

    public PriceRow {
        milli = List.copyOf(milli);
    }
}
