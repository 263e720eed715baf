package nl.planhorizon.solver.whatif.change;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.whatif.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * When a change holds.
 *
 * @param from first day
 * @param until last day, or null for ever
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A change ends (%s) before it begins (%s).".formatted(until, from));
        }
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    Draft.Weeks in(Draft draft) {
        return draft.weeks(from, until);
    }

    /** Whether it holds during more than half of a window; a plan has one policy and one staff for its whole window. */
    boolean covers(DateRange window) {
        var middle = window.first()
                .plusDays((window.last().toEpochDay() - window.first().toEpochDay()) / 2);
        return !middle.isBefore(from) && (until == null || !middle.isAfter(until));
    }
}
