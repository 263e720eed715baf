package nl.planhorizon.solver.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices of one resource over the window: what the relaxation behind a lower bound charges for using it.
 *
 * @param kind which resource
 * @param need which need it serves (see docs/lower-bound.md); the queue code for TARGET, empty for ROOM
 * @param location location code, or null for TARGET
 * @param milli thousandths of a unit of cost, one per session of the national open days in the window (per ISO week for
 *     TARGET), never negative
 */
public record PriceRow(Kind kind, String need, @Nullable String location, List<Long> milli) {

    /** What a price is charged for. */
    public enum Kind {
        INTERPRETER,
        OFFICER,
        ROOM,
        TARGET
    }

    public PriceRow {
        milli = List.copyOf(milli);
    }
}
