package nl.planhorizon.solver.domain.resources;

import java.util.List;

/**
 * Everything scarce.
 *
 * @param officers officers
 * @param interpreters interpreters and pools
 * @param locations locations
 * @param rooms rooms of all locations
 */
public record Resources(
        List<Officer> officers, List<Interpreter> interpreters, List<Location> locations, List<Room> rooms) {

    public Resources {
        officers = List.copyOf(officers);
        interpreters = List.copyOf(interpreters);
        locations = List.copyOf(locations);
        rooms = List.copyOf(rooms);
    }

    public Resources withOfficers(List<Officer> changed) {
        return new Resources(changed, interpreters, locations, rooms);
    }

    public Resources withInterpreters(List<Interpreter> changed) {
        return new Resources(officers, changed, locations, rooms);
    }
}
