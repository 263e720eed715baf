package nl.planhorizon.solver.whatif.base;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.calendar.OpenDays;

/** Open days of whole weeks. */
public final class OpenWeeks {

    /** Open days of a week without holidays. */
    public static final int FULL = 5;

    private OpenWeeks() {}

    /** Open days of the week that begins on a Monday. */
    public static int count(OpenDays openDays, LocalDate monday) {
        int open = 0;
        for (int day = 0; day < FULL; day++) {
            open += openDays.isOpen(monday.plusDays(day)) ? 1 : 0;
        }
        return open;
    }
}
