package nl.planhorizon.solver.domain.resources;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;

/**
 * A place where hearings are held.
 *
 * @param code short code
 * @param name name as planners know it
 * @param closed days on which it is closed beyond weekends and holidays
 */
public record Location(String code, String name, List<DateRange> closed) {

    public Location {
        closed = List.copyOf(closed);
    }

    public boolean isClosedOn(LocalDate day) {
        return closed.stream().anyMatch(range -> range.contains(day));
    }
}
