package nl.planhorizon.solver.desk.books;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.facts.common.CalendarFacts;

/**
 * All calendar days around the window by number, weekends too, so that also a hearing on a day that does not exist for
 * planning can be entered and judged. Session s lies on day s / 2; even numbers are mornings.
 */
public final class Axis {

    private static final int DAYS_BEFORE = 28;
    private static final int DAYS_AFTER = 56;

    private final long start;
    private final int days;
    private final int windowFirst;
    private final int windowLast;
    private final int[] weekOfDay;
    private final int[] thirdWeek;
    private final int[] fifthWeek;
    private final boolean[] heldBack;

    public Axis(CalendarFacts calendar) {
        List<LocalDate> weeks = calendar.weeks();
        start = weeks.get(0).toEpochDay() - DAYS_BEFORE;
        days = (int) (calendar.window().last().toEpochDay() - start) + DAYS_AFTER;
        windowFirst = number(calendar.window().first());
        windowLast = number(calendar.window().last());
        weekOfDay = new int[days];
        thirdWeek = new int[days];
        fifthWeek = new int[days];
        heldBack = new boolean[days];
        int lastWeek = weeks.size();
        for (int day = 0; day < days; day++) {
            weekOfDay[day] = week(day, lastWeek);
            thirdWeek[day] = week(number(calendar.openDays().after(day(day), 2)), lastWeek);
            fifthWeek[day] = week(number(calendar.openDays().after(day(day), 4)), lastWeek);
            heldBack[day] = calendar.isHeldBackOn(day(day));
        }
    }

    private static int week(int day, int weeks) {
        int week = day < DAYS_BEFORE ? -1 : (day - DAYS_BEFORE) / 7;
        return week < weeks ? week : -1;
    }

    /** Number of a day; may lie outside the axis. */
    public int number(LocalDate day) {
        return (int) (day.toEpochDay() - start);
    }

    /** Number of a session; refuses one that is too far from the window to be judged. */
    public int number(Session session) {
        int day = number(session.day());
        if (day < 0 || day >= days) {
            throw new IllegalArgumentException(
                    "The session on %s lies too far from the window to be judged; choose a day inside it."
                            .formatted(session));
        }
        return 2 * day + (session.half() == Half.MORNING ? 0 : 1);
    }

    public LocalDate day(int number) {
        return LocalDate.ofEpochDay(start + number);
    }

    public long epochDay(int number) {
        return start + number;
    }

    public Session session(int number) {
        return new Session(day(number >> 1), (number & 1) == 0 ? Half.MORNING : Half.AFTERNOON);
    }

    public int days() {
        return days;
    }

    public int sessions() {
        return 2 * days;
    }

    /** First day of the window. */
    public int windowFirst() {
        return windowFirst;
    }

    /** Last day of the window. */
    public int windowLast() {
        return windowLast;
    }

    /** Week of the window a day lies in, or -1. */
    public int week(int day) {
        return weekOfDay[day];
    }

    /** Week of the third open day of which this is the first, or -1 outside the weeks of the window. */
    public int thirdWeek(int day) {
        return thirdWeek[day];
    }

    /** Week of the fifth open day of which this is the first, or -1 outside the weeks of the window. */
    public int fifthWeek(int day) {
        return fifthWeek[day];
    }

    /** Whether interpreter sessions of a day may be held back. */
    public boolean isHeldBack(int day) {
        return heldBack[day];
    }
}
