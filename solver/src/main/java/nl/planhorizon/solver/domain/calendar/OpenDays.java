package nl.planhorizon.solver.domain.calendar;

import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.util.Set;

/**
 * The national calendar: Monday to Friday, holidays excepted. A location may close on more days.
 *
 * @param holidays days on which no location works
 */
public record OpenDays(Set<LocalDate> holidays) {

    public OpenDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().compareTo(SATURDAY) < 0 && !holidays.contains(day);
    }

    /** The count-th open day strictly after a day; the day itself for a count of zero. */
    public LocalDate after(LocalDate day, int count) {
        var found = day;
        for (int left = count; left > 0; ) {
            found = found.plusDays(1);
            left -= isOpen(found) ? 1 : 0;
        }
        return found;
    }

    /** The latest day, open or not, whose count-th following open day is on or before the term. */
    public LocalDate latestWithin(LocalDate term, int count) {
        var day = term;
        for (int left = count; left > 0; day = day.minusDays(1)) {
            left -= isOpen(day) ? 1 : 0;
        }
        return day;
    }
}
