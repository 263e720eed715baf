package nl.planhorizon.api.fairness;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.calendar.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A period as it is asked for; without both days it is about the working plan.
 *
 * @param from first day
 * @param to last day
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean isAsked() {
        return from != null || to != null;
    }

    /**
     * The days, those of a window where they are not given.
     *
     * @throws FaultyInputException if the last comes before the first
     */
    DateRange range(DateRange window) throws FaultyInputException {
        var first = from == null ? window.first() : from;
        var last = to == null ? window.last() : to;
        if (last.isBefore(first)) {
            throw new FaultyInputException(List.of(Fault.error(FaultKind.RANGE_OF_DAYS_REVERSED, "to", last, first)));
        }
        return new DateRange(first, last);
    }

    String query() {
        return isAsked() ? "?from=%s&to=%s".formatted(from == null ? "" : from, to == null ? "" : to) : "";
    }
}
