package nl.planhorizon.solver.model.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.facts.common.CalendarFacts;

/**
 * The sessions of the window by number: two per national open day, in time order; session s lies on day s / 2, and even
 * numbers are mornings.
 */
public final class Grid {

    private final List<LocalDate> days;
    private final Map<LocalDate, Integer> dayNumbers = new HashMap<>();
    private final Map<LocalDate, Integer> weekNumbers = new HashMap<>();
    private final long[] epochDays;
    private final int[] weekOfDay;
    private final List<Session> sessions = new ArrayList<>();
    private final long[][] from;

    public Grid(CalendarFacts calendar) {
        days = calendar.days();
        for (var monday : calendar.weeks()) {
            weekNumbers.put(monday, weekNumbers.size());
        }
        epochDays = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        weekOfDay = days.stream().mapToInt(this::weekOf).toArray();
        for (var day : days) {
            dayNumbers.put(day, dayNumbers.size());
            sessions.add(Session.morning(day));
            sessions.add(Session.afternoon(day));
        }
        from = new long[days.size() + 1][];
        for (int day = 0; day <= days.size(); day++) {
            from[day] = new long[words()];
            for (int session = 2 * day; session < sessions(); session++) {
                Bits.set(from[day], 0, session);
            }
        }
    }

    /** Number of the week a day lies in, or -1 outside the weeks of the window. */
    public int weekOf(LocalDate day) {
        return weekNumbers.getOrDefault(Weeks.mondayOf(day), -1);
    }

    /** Number of a day of the window, or -1 if it is none. */
    public int dayOf(LocalDate day) {
        return dayNumbers.getOrDefault(day, -1);
    }

    /** Number of a session of the window, or -1 if it is none. */
    public int numberOf(Session session) {
        int day = dayOf(session.day());
        return day < 0 ? -1 : 2 * day + (session.half() == Half.MORNING ? 0 : 1);
    }

    public Session session(int number) {
        return sessions.get(number);
    }

    public LocalDate day(int number) {
        return days.get(number);
    }

    public int days() {
        return days.size();
    }

    public int sessions() {
        return sessions.size();
    }

    public int weeks() {
        return weekNumbers.size();
    }

    /** Words that a set of sessions takes. */
    public int words() {
        return (sessions.size() + 63) / 64;
    }

    public int weekOfSession(int session) {
        return weekOfDay[session >> 1];
    }

    public long epochDayOfSession(int session) {
        return epochDays[session >> 1];
    }

    /** All sessions from the first day of the window on or after a date; shared, not to be changed. */
    public long[] from(LocalDate date) {
        int day = 0;
        while (day < days.size() && epochDays[day] < date.toEpochDay()) {
            day++;
        }
        return from[day];
    }
}
