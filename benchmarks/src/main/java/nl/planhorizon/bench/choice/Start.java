package nl.planhorizon.bench.choice;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/**
 * When and where a case can be heard, without anybody who hears it.
 *
 * @param location where
 * @param sessions sessions in time order
 */
public record Start(Location location, List<Session> sessions) {

    public static Start of(Place place) {
        return new Start(place.location(), place.sessions());
    }

    public LocalDate firstDay() {
        return sessions.get(0).day();
    }

    public LocalDate lastDay() {
        return sessions.get(sessions.size() - 1).day();
    }

    public Place with(Officer officer, @Nullable Interpreter interpreter, Room room) {
        return new Place(sessions, location, officer, interpreter, room);
    }
}
