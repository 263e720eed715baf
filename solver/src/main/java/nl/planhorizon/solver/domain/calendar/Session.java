package nl.planhorizon.solver.domain.calendar;

import java.time.LocalDate;

/**
 * Half a day: the unit in which hearings are planned.
 *
 * @param day calendar day
 * @param half morning or afternoon
 */
public record Session(LocalDate day, Half half) implements Comparable<Session> {

    public static Session morning(LocalDate day) {
        return new Session(day, Half.MORNING);
    }

    public static Session afternoon(LocalDate day) {
        return new Session(day, Half.AFTERNOON);
    }

    @Override
    public int compareTo(Session other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : half.compareTo(other.half);
    }

    @Override
    public String toString() {
        return day + (half == Half.MORNING ? " morning" : " afternoon");
    }
}
