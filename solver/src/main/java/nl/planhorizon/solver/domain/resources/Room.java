package nl.planhorizon.solver.domain.resources;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A hearing room. Equality is by id: the solver hashes rooms millions of times.
 *
 * @param id unique among all locations
 * @param location code of its location
 * @param child whether children are heard here
 * @param video whether it has video equipment
 * @param closed days on which the room cannot be used
 */
public record Room(String id, String location, boolean child, boolean video, List<DateRange> closed) {

    public Room {
        closed = List.copyOf(closed);
    }

    public boolean isClosedOn(LocalDate day) {
        // Asked for each room and session whenever a case is explained: without a stream where nothing is closed.
        return !closed.isEmpty() && closed.stream().anyMatch(range -> range.contains(day));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Room that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
