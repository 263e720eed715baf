package nl.planhorizon.bench.choice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;

/** Which room is taken when; gives out the first that is free, plain rooms before those that others need. */
public final class RoomBook {

    private final Choices choices;
    private final Map<Room, Set<Session>> taken = new HashMap<>();

    public RoomBook(Choices choices) {
        this.choices = choices;
    }

    public boolean isFree(Room room, Place place) {
        var busy = taken.getOrDefault(room, Set.of());
        return place.sessions().stream().noneMatch(busy::contains);
    }

    public void take(Place place) {
        taken.computeIfAbsent(place.room(), none -> new HashSet<>()).addAll(place.sessions());
    }

    /** The place in a room that is free, or nothing; the room of the given place does not matter. */
    public Optional<Place> roomed(CaseFacts each, Place place) {
        return choices.rooms(each, Start.of(place), place.interpreter())
                .filter(room -> isFree(room, place))
                .min((one, other) -> Integer.compare(special(one), special(other)))
                .map(room -> Start.of(place).with(place.officer(), place.interpreter(), room));
    }

    private static int special(Room room) {
        return (room.child() ? 2 : 0) + (room.video() ? 1 : 0);
    }
}
