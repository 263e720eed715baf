package nl.planhorizon.solver.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.desk.obstacles.CaseObstacles;
import nl.planhorizon.solver.desk.obstacles.InterpreterObstacles;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.obstacles.OfficerObstacles;
import nl.planhorizon.solver.desk.obstacles.RoomObstacles;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is in the way of a case at every place up to a day. People and rooms are looked for at their own
 * locations only: that they work there is taken as given.
 */
final class Ways {

    private static final boolean[] BOTH = {false, true};

    private final HeldCase held;
    private final Books books;
    private final Dossier dossier;
    private final Roster roster;
    private final CaseObstacles caseObstacles;
    private final OfficerObstacles officers;
    private final InterpreterObstacles interpreters;
    private final RoomObstacles rooms;
    private final AlikePeople people;
    private final HittingSet hitting = new HittingSet();
    private final Map<Long, Option> telling = new HashMap<>();
    private final Map<Obstacle, Option> nearest = new EnumMap<>(Obstacle.class);
    private @Nullable Option taken;

    /** {@code lastDay} is the number of the day on which the hearing must end at the latest. */
    Ways(HeldCase held, int lastDay) {
        this.held = held;
        books = held.books();
        dossier = held.dossier();
        roster = books.dossiers().roster();
        caseObstacles = new CaseObstacles(books, dossier);
        officers = new OfficerObstacles(books, dossier, caseObstacles.isFixed());
        interpreters = new InterpreterObstacles(books, dossier, caseObstacles.isFixed());
        rooms = new RoomObstacles(books);
        people = new AlikePeople(roster, rooms::needsVideo);
        var scan = new PlaceScan(books, held.starts(), dossier, null, Wish.NONE);
        for (int start : scan.sessions()) {
            for (int location = 0; location < roster.locations().size(); location++) {
                for (int[] sessions :
                        held.starts().from(start, location, dossier.facts().shape())) {
                    if (sessions[sessions.length - 1] >> 1 <= lastDay) {
                        look(sessions, location);
                    }
                }
            }
        }
    }

    /** Somebody or something by number, and what is in the way. */
    private record Part(int who, long obstacles) {}

    private void look(int[] sessions, int location) {
        long own = caseObstacles.against(sessions, location);
        if (hitting.isKnown(own)) {
            return;
        }
        var fromOfficers = officers(sessions, location);
        if (tellNothing(own, fromOfficers)) {
            return;
        }
        var fromInterpreters = interpreters(sessions, location);
        if (tellNothing(own, fromInterpreters)) {
            return;
        }
        var fromRooms = rooms(sessions, location, false);
        var fromVideoRooms = rooms(sessions, location, true);
        for (var interpreter : fromInterpreters) {
            var suitable = rooms.needsVideo(interpreter.who()) ? fromVideoRooms : fromRooms;
            for (var room : suitable) {
                for (var officer : fromOfficers) {
                    long all = own | officer.obstacles() | interpreter.obstacles() | room.obstacles();
                    note(new Option(sessions, location, officer.who(), interpreter.who(), room.who(), all, 0));
                }
            }
        }
    }

    /** Whether no place with any of these can have less in its way than is known of another. */
    private boolean tellNothing(long own, List<Part> parts) {
        for (var part : parts) {
            if (!hitting.isKnown(own | part.obstacles())) {
                return false;
            }
        }
        return true;
    }

    private void note(Option option) {
        if (!hitting.isKnown(option.obstacles())) {
            hitting.add(option.obstacles());
            telling.put(option.obstacles(), option);
            if (taken == null && Obstacle.in(option.obstacles()).stream().allMatch(Obstacle::isTaken)) {
                taken = option;
            }
        }
        if (Long.bitCount(option.obstacles()) == 1) {
            nearest.putIfAbsent(Obstacle.in(option.obstacles()).get(0), option);
        }
    }

    private List<Part> officers(int[] sessions, int location) {
        var needs = officers.needs(sessions[0] >> 1);
        List<Part> parts = new ArrayList<>();
        for (var alike : people.officers(location, needs, officers.fit(needs))) {
            for (int who : alike.who()) {
                if (isOfNoUse(parts, alike.fit())) {
                    break;
                }
                keep(parts, new Part(who, alike.fit() | officers.against(who, sessions, location)));
            }
        }
        return parts;
    }

    private List<Part> interpreters(int[] sessions, int location) {
        List<Part> parts = new ArrayList<>();
        if (interpreters.isDutch()) {
            parts.add(new Part(-1, 0));
            return parts;
        }
        for (boolean video : BOTH) {
            List<Part> these = new ArrayList<>();
            for (var alike : people.interpreters(location, video, interpreters.fit())) {
                for (int who : alike.who()) {
                    if (isOfNoUse(these, alike.fit())) {
                        break;
                    }
                    keep(these, new Part(who, alike.fit() | interpreters.against(who, sessions, location)));
                }
            }
            // Who works by video and who does not are of use apart from each other: they need other rooms.
            parts.addAll(these);
        }
        return parts;
    }

    private List<Part> rooms(int[] sessions, int location, boolean video) {
        boolean child = officers.needs(sessions[0] >> 1).childRoom();
        List<Part> parts = new ArrayList<>();
        for (int room : roster.roomsAt(location)) {
            keep(parts, new Part(room, rooms.against(room, sessions, child) | rooms.videoAgainst(room, video)));
        }
        return parts;
    }

    /** Keeps those with the least in the way: who has more than another is of no use. */
    private static void keep(List<Part> parts, Part part) {
        if (!isOfNoUse(parts, part.obstacles())) {
            parts.removeIf(other -> (part.obstacles() & ~other.obstacles()) == 0);
            parts.add(part);
        }
    }

    /** Also for whoever has more in the way than these obstacles, which spares asking for more. */
    private static boolean isOfNoUse(List<Part> parts, long obstacles) {
        for (var other : parts) {
            if ((other.obstacles() & ~obstacles) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is in the way of every place; false too where no place lies in time. */
    boolean isBlocked() {
        return hitting.isBlocked();
    }

    /** The smallest set of obstacles that blocks every place. */
    List<Obstacle> smallest() {
        return Obstacle.in(hitting.smallest());
    }

    /** For each member of a smallest set a place that has no other member in its way. */
    List<Option> witnesses(List<Obstacle> smallest) {
        long all = smallest.stream().mapToLong(Obstacle::bit).sum();
        return smallest.stream().map(member -> witness(member, all)).toList();
    }

    private Option witness(Obstacle member, long all) {
        return telling.entrySet().stream()
                .filter(each -> (each.getKey() & all) == member.bit())
                .min(Map.Entry.comparingByKey(
                        Comparator.<Long>comparingInt(Long::bitCount).thenComparing(Comparator.naturalOrder())))
                .orElseThrow()
                .getValue();
    }

    /** By obstacle the earliest place that only this one is in the way of. */
    Map<Obstacle, Option> nearest() {
        return nearest;
    }

    /** The earliest place that only other hearings are in the way of, however many; null where there is none. */
    @Nullable
    Option taken() {
        return taken;
    }

    HeldCase held() {
        return held;
    }
}
