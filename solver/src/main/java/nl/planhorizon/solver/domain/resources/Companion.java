package nl.planhorizon.solver.domain.resources;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;

/**
 * A lawyer or guardian who attends and can be in one place at a time.
 *
 * @param id code, never a name
 * @param kind lawyer or guardian
 * @param unavailable days on which the companion cannot come
 */
public record Companion(String id, Kind kind, List<DateRange> unavailable) {

    /** What the companion is to the applicant. */
    public enum Kind {
        LAWYER,
        GUARDIAN
    }

    public Companion {
        unavailable = List.copyOf(unavailable);
    }

    public boolean isAwayOn(LocalDate day) {
        for (var range : unavailable) {
            if (range.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
