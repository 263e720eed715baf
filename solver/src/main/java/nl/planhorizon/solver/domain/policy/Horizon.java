package nl.planhorizon.solver.domain.policy;

import org.jspecify.annotations.Nullable;

/**
 * The planning horizon of a queue.
 *
 * @param anchor from which date it counts; the ready date where there was no registration hearing
 * @param days its length
 * @param unit calendar days or open days
 * @param nuisanceDays its length in calendar days after a nuisance report, or null if that changes nothing
 */
public record Horizon(
        Anchor anchor, int days, Unit unit, @Nullable Integer nuisanceDays) {

    /** The date a horizon counts from. */
    public enum Anchor {
        REGISTRATION_HEARING,
        READY
    }

    /** What a horizon is counted in. */
    public enum Unit {
        CALENDAR_DAYS,
        OPEN_DAYS
    }
}
