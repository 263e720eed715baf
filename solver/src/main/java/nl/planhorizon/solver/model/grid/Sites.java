package nl.planhorizon.solver.model.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** Locations and their rooms by number. */
public final class Sites {

    private final Grid grid;
    private final List<Location> locations;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Room>> rooms = new ArrayList<>();
    private final long[][] open;
    private final int[][] nextOpenDay;

    public Sites(CaseloadFacts facts, Grid grid) {
        this.grid = grid;
        var resources = facts.caseload().resources();
        locations = resources.locations();
        open = new long[locations.size()][grid.words()];
        nextOpenDay = new int[locations.size()][grid.days()];
        for (var location : locations) {
            int number = numbers.size();
            numbers.put(location.code(), number);
            rooms.add(new ArrayList<>());
            for (int session = 0; session < grid.sessions(); session++) {
                if (facts.calendar().isOpen(location, grid.session(session).day())) {
                    Bits.set(open[number], 0, session);
                }
            }
            for (int day = 0; day < grid.days(); day++) {
                nextOpenDay[number][day] = grid.dayOf(facts.calendar().openDayAfter(location, grid.day(day), 1));
            }
        }
        resources.rooms().forEach(room -> rooms.get(number(room.location())).add(room));
    }

    public int count() {
        return locations.size();
    }

    /** Number of a location code. */
    public int number(String code) {
        var number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("There is no location " + code + " in the caseload.");
        }
        return number;
    }

    public Location location(int number) {
        return locations.get(number);
    }

    /** Rooms of a location; their position is their number. */
    public List<Room> rooms(int location) {
        return rooms.get(location);
    }

    /** Words that a set of rooms of a location takes. */
    public int roomWords(int location) {
        return (rooms.get(location).size() + 63) / 64;
    }

    /** Sessions in which a location is open; shared, not to be changed. */
    public long[] open(int location) {
        return open[location];
    }

    /** The location's open day after a day, or -1 past the window. */
    public int nextOpenDay(int location, int day) {
        return nextOpenDay[location][day];
    }

    /** Number of a room within its location, or -1. */
    public int roomNumber(int location, Room room) {
        return rooms.get(location).indexOf(room);
    }

    /** Rooms of a location usable in a session, as bits. */
    public long[] usableRooms(int location, int session) {
        var bits = new long[roomWords(location)];
        var all = rooms.get(location);
        for (int room = 0; room < all.size(); room++) {
            if (!all.get(room).isClosedOn(grid.session(session).day())) {
                Bits.set(bits, 0, room);
            }
        }
        return bits;
    }

    /** Rooms of a location that have what a hearing needs, as bits. */
    public long[] suitableRooms(int location, boolean child, boolean video) {
        var bits = new long[roomWords(location)];
        var all = rooms.get(location);
        for (int number = 0; number < all.size(); number++) {
            var room = all.get(number);
            if ((room.child() || !child) && (room.video() || !video)) {
                Bits.set(bits, 0, number);
            }
        }
        return bits;
    }
}
