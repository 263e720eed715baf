package nl.planhorizon.solver.domain.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Half a day: the unit in which hearings are planned.
 *
 * @param day calendar day
 * @param half morning or afternoon
 */
public record Session(LocalDate day, Half half) implements Comparable<Session> {

    private static final Comparator<Session> IN_TIME =
            Comparator.comparing(Session::day).thenComparing(Session::half);

    public static Session morning(LocalDate day) {
        return new Session(day, Half.MORNING);
    }

    public static Session afternoon(LocalDate day) {
        return new Session(day, Half.AFTERNOON);
    }

    @Override
    public int compareTo(Session other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return day + (half == Half.MORNING ? " morning" : " afternoon");
    }
}
