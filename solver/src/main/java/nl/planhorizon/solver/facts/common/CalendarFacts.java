package nl.planhorizon.solver.facts.common;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Location;

/** The days and weeks a plan is made in. */
public final class CalendarFacts {

    private final OpenDays openDays;
    private final DateRange window;
    private final LocalDate virtualDay;
    private final LocalDate heldBackUntil;
    private final List<LocalDate> days;
    private final List<LocalDate> weeks;

    public CalendarFacts(Caseload caseload) {
        openDays = caseload.openDays();
        window = caseload.window();
        var policy = caseload.policy();
        virtualDay = window.last().plusDays(policy.number(Setting.UNPLANNED_DAYS));
        heldBackUntil = openDays.after(caseload.asOf(), policy.number(Setting.HELD_BACK_OPEN_DAYS));
        days = window.days().filter(openDays::isOpen).toList();
        weeks = window.days().map(Weeks::mondayOf).distinct().toList();
    }

    public OpenDays openDays() {
        return openDays;
    }

    public DateRange window() {
        return window;
    }

    /** The day that stands for the hearing of an unplanned case. */
    public LocalDate virtualDay() {
        return virtualDay;
    }

    /** National open days inside the window, in time order. */
    public List<LocalDate> days() {
        return days;
    }

    /** Mondays of the weeks of the window, in time order. */
    public List<LocalDate> weeks() {
        return weeks;
    }

    /** Whether a day lies in a week of the window, though perhaps outside the window itself. */
    public boolean isInAWeek(LocalDate day) {
        var monday = Weeks.mondayOf(day);
        return !monday.isBefore(weeks.get(0)) && !monday.isAfter(weeks.get(weeks.size() - 1));
    }

    /** Whether interpreter sessions of a day can still be held back. */
    public boolean isHeldBackOn(LocalDate day) {
        return day.isAfter(heldBackUntil) && window.contains(day) && openDays.isOpen(day);
    }

    /** Whether hearings can be held at a location on a day of the window. */
    public boolean isOpen(Location location, LocalDate day) {
        return window.contains(day) && isOpenAnyway(location, day);
    }

    private boolean isOpenAnyway(Location location, LocalDate day) {
        return openDays.isOpen(day) && !location.isClosedOn(day);
    }

    /** The count-th open day of a location strictly after a day; searched one year ahead at the most. */
    public LocalDate openDayAfter(Location location, LocalDate day, int count) {
        var found = day;
        var end = day.plusYears(1);
        for (int left = count; left > 0 && found.isBefore(end); ) {
            found = found.plusDays(1);
            left -= isOpenAnyway(location, found) ? 1 : 0;
        }
        return found;
    }

    /** Sessions somebody has in the whole ISO week of a Monday. */
    public int sessionsInWeek(Availability availability, LocalDate monday) {
        int count = 0;
        for (int weekday = 0; weekday < 5; weekday++) {
            count += sessionsOn(availability, monday.plusDays(weekday));
        }
        return count;
    }

    /** Sessions somebody has on a day. */
    public int sessionsOn(Availability availability, LocalDate day) {
        if (!openDays.isOpen(day)) {
            return 0;
        }
        return (availability.includes(Session.morning(day)) ? 1 : 0)
                + (availability.includes(Session.afternoon(day)) ? 1 : 0);
    }

    /** Days on which a hearing with that last day reserves writing sessions, one entry a session. */
    public List<LocalDate> writingDays(HearingType type, LocalDate lastDay) {
        var third = openDays.after(lastDay, 2);
        var fifth = openDays.after(lastDay, 4);
        return Stream.concat(
                        Collections.nCopies(type.writingThirdDay(), third).stream(),
                        Collections.nCopies(type.writingFifthDay(), fifth).stream())
                .toList();
    }

    /** Whether sessions lie at a location as a shape prescribes. */
    public boolean fits(Shape shape, List<Session> sessions, Location location) {
        if (sessions.size() != shape.sessions()) {
            return false;
        }
        var first = sessions.get(0).day();
        return switch (shape.kind()) {
            case ONE -> true;
            case DAY -> isWholeDay(sessions, first);
            case TWO_DAYS ->
                isOpenAnyway(location, first)
                        && isWholeDay(sessions.subList(0, 2), first)
                        && isWholeDay(sessions.subList(2, 4), openDayAfter(location, first, 1));
            case SPLIT -> isSplit(sessions, openDayAfter(location, first, Shape.SPLIT_SPAN - 1));
        };
    }

    private static boolean isWholeDay(List<Session> sessions, LocalDate day) {
        return sessions.equals(List.of(Session.morning(day), Session.afternoon(day)));
    }

    private static boolean isSplit(List<Session> sessions, LocalDate latest) {
        long days = sessions.stream().map(Session::day).distinct().count();
        return days == sessions.size()
                && !sessions.get(sessions.size() - 1).day().isAfter(latest);
    }
}
