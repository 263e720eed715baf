package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.audit.facts.Calendar;
import nl.planhorizon.solver.domain.resources.Location;

/** The open days of a location among the national open days of the window, by number. */
final class Site {

    private final boolean[] open;

    Site(Location location, Calendar calendar, List<LocalDate> days) {
        open = new boolean[days.size()];
        for (int day = 0; day < open.length; day++) {
            open[day] = calendar.isOpen(location, days.get(day));
        }
    }

    boolean isOpen(int day) {
        return open[day];
    }

    /** The next open day, or -1 if there is none in the window. */
    int nextOpenDay(int day) {
        for (int next = day + 1; next < open.length; next++) {
            if (open[next]) {
                return next;
            }
        }
        return -1;
    }
}
