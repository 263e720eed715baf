package nl.planhorizon.solver.forecast.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.planhorizon.solver.domain.calendar.Weeks;

/**
 * The weeks of a forecast, and the rows in which cohorts stand: a row is a week, the oldest applications in the first.
 *
 * @param start Monday of the first week
 * @param weeks number of weeks that are forecast
 * @param past weeks before the start that have a row of their own; older applications share the first row
 * @param ahead weeks behind the last one, for order keys that lie in the future
 */
public record Timeline(LocalDate start, int weeks, int past, int ahead) {

    /** The most weeks a forecast can have: five years. */
    public static final int MOST_WEEKS = 261;

    public Timeline {
        if (weeks < 1 || weeks > MOST_WEEKS || past < 1 || ahead < 0) {
            throw new IllegalArgumentException(
                    "A forecast has 1 to %d weeks and a past, got %d and %d.".formatted(MOST_WEEKS, weeks, past));
        }
        start = Weeks.mondayOf(start);
    }

    public int rows() {
        return past + weeks + ahead;
    }

    /** The row of the applications of a week of the forecast. */
    public int rowOf(int week) {
        return past + week;
    }

    /** The row of a day, the first or last one for days beyond. */
    public int rowOf(LocalDate day) {
        return Math.max(0, Math.min(rows() - 1, past + weekOf(day)));
    }

    /** Which week of the forecast a day lies in; negative before the start. */
    public int weekOf(LocalDate day) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(start, Weeks.mondayOf(day)));
    }

    public LocalDate monday(int week) {
        return start.plusWeeks(week);
    }
}
