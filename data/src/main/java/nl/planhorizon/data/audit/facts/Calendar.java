package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.resources.Location;

/**
 * The days of an audit.
 *
 * @param asOf the day the plan was made
 * @param window first and last day that may be planned
 * @param national open days of the country
 * @param virtualDay the day on which an unplanned case counts as heard
 */
public record Calendar(LocalDate asOf, DateRange window, OpenDays national, LocalDate virtualDay) {

    public boolean isOpen(Location location, LocalDate day) {
        return national.isOpen(day) && !location.isClosedOn(day);
    }

    /** Open days of a location after the first day, up to and including the last. */
    public long openDaysAfter(Location location, LocalDate first, LocalDate last) {
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> isOpen(location, day))
                .count();
    }

    /** The Mondays of the weeks of the window. */
    public List<LocalDate> weeks() {
        return Weeks.mondayOf(window.first())
                .datesUntil(window.last().plusDays(1))
                .filter(day -> day.equals(Weeks.mondayOf(day)))
                .toList();
    }

    public boolean isInWeeks(LocalDate day) {
        return !day.isBefore(Weeks.mondayOf(window.first()))
                && !day.isAfter(Weeks.mondayOf(window.last()).plusDays(6));
    }

    /** National open days of one week. */
    public List<LocalDate> openDaysOf(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7)).filter(national::isOpen).toList();
    }

    /** National open days of the window. */
    public List<LocalDate> openDaysOfWindow() {
        return window.days().filter(national::isOpen).toList();
    }
}
