package nl.planhorizon.solver.domain.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A deviation from the weekly pattern.
 *
 * @param days when
 * @param half which half of those days, or null for both
 * @param reason what kind of deviation; deliberately coarse, so that nothing medical is stored
 */
public record AvailabilityException(
        DateRange days, @Nullable Half half, Reason reason) {

    /** Why somebody is away, or here although the pattern says otherwise. */
    public enum Reason {
        ABSENT,
        LEAVE,
        TRAINING,
        OTHER_WORK,
        EXTRA
    }

    /** EXTRA adds sessions; every other reason takes them away. */
    public boolean adds() {
        return reason == Reason.EXTRA;
    }

    public boolean covers(Session session) {
        return days.contains(session.day()) && (half == null || half == session.half());
    }
}
