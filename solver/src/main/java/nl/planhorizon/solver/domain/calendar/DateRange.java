package nl.planhorizon.solver.domain.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Calendar days from first to last, both inclusive.
 *
 * @param first first day
 * @param last last day, not before first
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day (%s) lies before the first (%s).".formatted(last, first));
        }
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
