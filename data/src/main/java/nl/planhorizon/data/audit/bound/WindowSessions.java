package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.Calendar;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;

/** The sessions of the national open days of the window by number: two a day in time order, mornings even. */
final class WindowSessions {

    private final List<LocalDate> days;
    private final List<LocalDate> weeks;
    private final Map<LocalDate, Integer> dayNumbers = new HashMap<>();
    private final int[] weekOfDay;

    WindowSessions(Calendar calendar) {
        days = calendar.openDaysOfWindow();
        weeks = calendar.weeks();
        days.forEach(day -> dayNumbers.put(day, dayNumbers.size()));
        weekOfDay = days.stream()
                .mapToInt(day -> weeks.indexOf(Weeks.mondayOf(day)))
                .toArray();
    }

    List<LocalDate> days() {
        return days;
    }

    /** The Mondays of the weeks of the window. */
    List<LocalDate> weeks() {
        return weeks;
    }

    int count() {
        return 2 * days.size();
    }

    static boolean isMorning(int number) {
        return number % 2 == 0;
    }

    LocalDate dayOf(int number) {
        return days.get(number / 2);
    }

    int weekOf(int number) {
        return weekOfDay[number / 2];
    }

    /** Number of a session, or -1 if it is none of the window's. */
    int numberOf(Session session) {
        var day = dayNumbers.get(session.day());
        return day == null ? -1 : 2 * day + (session.half() == Half.MORNING ? 0 : 1);
    }

    /** Whether somebody is available, by session. */
    boolean[] of(Availability availability) {
        var there = new boolean[count()];
        for (int number = 0; number < there.length; number++) {
            var half = isMorning(number) ? Half.MORNING : Half.AFTERNOON;
            there[number] = availability.includes(new Session(dayOf(number), half));
        }
        return there;
    }
}
