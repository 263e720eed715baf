package nl.planhorizon.solver.desk.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.limits.HeldBack;
import nl.planhorizon.solver.model.grid.Bits;
import org.jspecify.annotations.Nullable;

/** Officers, interpreters, rooms and locations of a caseload by number, with what follows from each of them alone. */
public final class Roster {

    private final Axis axis;
    private final List<Location> locations;
    private final List<Room> rooms;
    private final List<Officer> officers;
    private final List<Interpreter> interpreters;
    private final Map<String, Integer> locationNumbers;
    private final Map<String, Integer> roomNumbers;
    private final Map<String, Integer> officerNumbers;
    private final Map<String, Integer> interpreterNumbers;
    private final Map<String, Integer> companionNumbers;
    private final long[][] officerHours;
    private final long[][] interpreterHours;
    private final int[] mentors;
    private final boolean[] ownLocation;
    private final boolean[] servedLocation;
    private final int[][] officersAt;
    private final int[][] interpretersAt;
    private final int[][] roomsAt;
    private final List<HeldBack.Group> groups;
    private final int[] groupOf;

    /** Hours are what takes long; those of a roster on the same axis are kept for whoever is unchanged. */
    Roster(CaseloadFacts facts, Axis axis, @Nullable Roster other) {
        this.axis = axis;
        var resources = facts.caseload().resources();
        locations = resources.locations();
        rooms = resources.rooms();
        officers = resources.officers();
        interpreters = resources.interpreters();
        locationNumbers = numbers(locations, Location::code);
        roomNumbers = numbers(rooms, Room::id);
        officerNumbers = numbers(officers, Officer::id);
        interpreterNumbers = numbers(interpreters, Interpreter::id);
        companionNumbers = numbers(facts.caseload().companions(), Companion::id);
        officerHours = hours(officers, Officer::availability, other == null ? null : other::knownHours);
        interpreterHours = hours(interpreters, Interpreter::availability, other == null ? null : other::knownHours);
        mentors = officers.stream().mapToInt(this::mentorOf).toArray();
        officersAt = byLocation(officers, (who, code) -> who.locations().contains(code));
        ownLocation = table(officersAt, officers.size());
        interpretersAt = byLocation(
                interpreters,
                (who, code) -> who.presence().isRemote() || who.locations().contains(code));
        servedLocation = table(interpretersAt, interpreters.size());
        roomsAt = byLocation(rooms, (room, code) -> room.location().equals(code));
        groups = interpreters.stream().map(HeldBack.Group::of).distinct().toList();
        var groupNumbers = numbers(groups, Function.identity());
        groupOf = interpreters.stream()
                .mapToInt(each -> groupNumbers.getOrDefault(HeldBack.Group.of(each), -1))
                .toArray();
    }

    private boolean[] table(int[][] peopleAt, int people) {
        var table = new boolean[people * locations.size()];
        for (int location = 0; location < locations.size(); location++) {
            for (int who : peopleAt[location]) {
                table[who * locations.size() + location] = true;
            }
        }
        return table;
    }

    private static <T, K> Map<K, Integer> numbers(List<T> all, Function<T, K> key) {
        Map<K, Integer> numbers = new HashMap<>();
        all.forEach(each -> numbers.put(key.apply(each), numbers.size()));
        return numbers;
    }

    private <T> long[][] hours(
            List<T> all, Function<T, Availability> availability, @Nullable Function<T, long @Nullable []> known) {
        var hours = new long[all.size()][];
        for (int number = 0; number < hours.length; number++) {
            var each = all.get(number);
            var same = known == null ? null : known.apply(each);
            hours[number] = same == null ? hours(availability.apply(each)) : same;
        }
        return hours;
    }

    @SuppressWarnings("ReferenceEquality") // Officers are equal by id: only the same object is unchanged.
    private long @Nullable [] knownHours(Officer officer) {
        var number = officerNumbers.get(officer.id());
        return number != null && officers.get(number) == officer ? officerHours[number] : null;
    }

    @SuppressWarnings("ReferenceEquality")
    private long @Nullable [] knownHours(Interpreter interpreter) {
        var number = interpreterNumbers.get(interpreter.id());
        return number != null && interpreters.get(number) == interpreter ? interpreterHours[number] : null;
    }

    private long[] hours(Availability availability) {
        long[] bits = new long[(axis.sessions() + 63) / 64];
        for (int session = 0; session < axis.sessions(); session++) {
            if (availability.includes(axis.session(session))) {
                Bits.set(bits, 0, session);
            }
        }
        return bits;
    }

    private int mentorOf(Officer officer) {
        var mentor = officer.mentor();
        return mentor == null ? -1 : officerNumbers.getOrDefault(mentor, -1);
    }

    private interface WorksAt<T> {
        boolean test(T resource, String location);
    }

    private <T> int[][] byLocation(List<T> all, WorksAt<T> worksAt) {
        List<int[]> at = new ArrayList<>();
        for (var location : locations) {
            at.add(IntStream.range(0, all.size())
                    .filter(number -> worksAt.test(all.get(number), location.code()))
                    .toArray());
        }
        return at.toArray(int[][]::new);
    }

    public Axis axis() {
        return axis;
    }

    public List<Location> locations() {
        return locations;
    }

    public List<Room> rooms() {
        return rooms;
    }

    public List<Officer> officers() {
        return officers;
    }

    public List<Interpreter> interpreters() {
        return interpreters;
    }

    public int location(String code) {
        return known(locationNumbers, code, "location");
    }

    public int room(String id) {
        return known(roomNumbers, id, "room");
    }

    public int officer(String id) {
        return known(officerNumbers, id, "officer");
    }

    public int interpreter(String id) {
        return known(interpreterNumbers, id, "interpreter");
    }

    int companion(String id) {
        return known(companionNumbers, id, "companion");
    }

    private static int known(Map<String, Integer> numbers, String id, String kind) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no %s %s in the caseload.".formatted(kind, id));
        }
        return number;
    }

    int companionCount() {
        return companionNumbers.size();
    }

    /** Whether people, room and location of a seat of another roster are the very same here, with the same numbers. */
    @SuppressWarnings("ReferenceEquality")
    boolean knows(Seat seat) {
        var place = seat.place();
        return is(locations, seat.location(), place.location())
                && is(rooms, seat.room(), place.room())
                && is(officers, seat.officer(), place.officer())
                && mentors[seat.officer()] == seat.mentor()
                && (seat.interpreter() < 0 || is(interpreters, seat.interpreter(), place.interpreter()));
    }

    private static <T> boolean is(List<T> all, int number, @Nullable T thing) {
        return number < all.size() && all.get(number) == thing;
    }

    /** Number of the mentor of a trainee, or -1. */
    public int mentor(int officer) {
        return mentors[officer];
    }

    public boolean officerWorks(int officer, int session) {
        return Bits.has(officerHours[officer], session);
    }

    public boolean interpreterWorks(int interpreter, int session) {
        return Bits.has(interpreterHours[interpreter], session);
    }

    /** Whether an officer has a location as his or her own. */
    public boolean isOwn(int officer, int location) {
        return ownLocation[officer * locations.size() + location];
    }

    /** Officers who have a location as their own. */
    public int[] officersAt(int location) {
        return officersAt[location];
    }

    /** Whether an interpreter has a location as his or her own, or works remotely. */
    public boolean serves(int interpreter, int location) {
        return servedLocation[interpreter * locations.size() + location];
    }

    /** Interpreters who have a location as their own, and those who work remotely. */
    public int[] interpretersAt(int location) {
        return interpretersAt[location];
    }

    public int[] roomsAt(int location) {
        return roomsAt[location];
    }

    /** Whether an interpreter is one person who comes to the location. */
    public boolean travels(int interpreter) {
        var who = interpreters.get(interpreter);
        return !who.presence().isRemote() && !who.isPool();
    }

    /** Groups whose sessions are held back together. */
    public List<HeldBack.Group> groups() {
        return groups;
    }

    /** Number of the held-back group of an interpreter. */
    public int group(int interpreter) {
        return groupOf[interpreter];
    }
}
