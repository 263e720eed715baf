package nl.planhorizon.solver.desk.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Diary;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import org.jspecify.annotations.Nullable;

/**
 * Looks which hearings obstruct an appointment of a case: clears an interpreter, then an officer, a room and companions, as long
 * as each is in the way, few clearings before many.
 */
final class Obstruction {

    private static final int MOST_IN_THE_WAY = 4;
    private static final int[] NONE = {};
    private static final long INTERPRETER = bits(Obstacle.INTERPRETER_LANGUAGE, Obstacle.INTERPRETER_HELD_BACK);
    private static final long OFFICER = bits(Obstacle.OFFICER_SKILL, Obstacle.OFFICER_WEEK_FULL);
    private static final long ROOM = bits(Obstacle.ROOM_CHILD, Obstacle.ROOM_BUSY);
    private static final long COMPANION = Obstacle.COMPANION_BUSY.bit();
    private static final long OTHERS = INTERPRETER | OFFICER | ROOM | COMPANION;

    private final Books books;
    private final Dossier wanted;
    private final PlaceScan scan;
    private final Yielding yielding;
    private int trialsLeft;

    /** The books do not hold the case; so many times at most it is tried to clear something. */
    Obstruction(Books books, Dossier wanted, PlaceScan scan, Yielding yielding, int mostTrials) {
        this.books = books;
        this.wanted = wanted;
        this.scan = scan;
        this.yielding = yielding;
        trialsLeft = mostTrials;
    }

    /**
     * An appointment for which some hearings are out of the way.
     *
     * @param option the best people and room for it then
     * @param out whose hearings those are
     */
    record Cleared(Option option, Set<Dossier> out) {}

    private static long bits(Obstacle first, Obstacle last) {
        return EnumSet.range(first, last).stream().mapToLong(Obstacle::bit).sum();
    }

    /** Appointments that a few hearings obstruct, and which hearings. */
    List<Cleared> among(List<Option> appointments) {
        List<Cleared> found = new ArrayList<>();
        Deque<Cleared> open = new ArrayDeque<>();
        appointments.forEach(each -> open.add(new Cleared(each, Set.of())));
        while (!open.isEmpty() && trialsLeft > 0) {
            for (var next : clearMore(open.remove())) {
                if (next.option().isLegal()) {
                    found.add(next);
                } else {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** The same with somebody or something more cleared of the kind that is in the way. */
    private List<Cleared> clearMore(Cleared cleared) {
        long obstacles = cleared.option().obstacles();
        if ((obstacles & ~OTHERS) != 0) {
            return List.of();
        }
        long kind = Stream.of(INTERPRETER, OFFICER, ROOM, COMPANION)
                .filter(each -> (obstacles & each) != 0)
                .findFirst()
                .orElse(COMPANION);
        Set<Set<Dossier>> tried = new LinkedHashSet<>();
        List<Cleared> more = new ArrayList<>();
        inTheWay(kind, cleared.option()).forEach(users -> {
            Set<Dossier> out = new LinkedHashSet<>(cleared.out());
            out.addAll(users);
            if (out.size() > cleared.out().size() && out.size() <= MOST_IN_THE_WAY && tried.add(out)) {
                var option = without(out, cleared.option());
                if (option != null && (option.obstacles() & kind) == 0) {
                    more.add(new Cleared(option, out));
                }
            }
        });
        return more;
    }

    private @Nullable Option without(Set<Dossier> out, Option appointment) {
        trialsLeft--;
        List<Seat> seats = out.stream()
                .map(each -> Objects.requireNonNull(books.strike(each.number())))
                .toList();
        var option = scan.complete(appointment.sessions(), appointment.location());
        seats.forEach(books::enter);
        return option;
    }

    /** By each of that kind, hearings without which it is free; left out where one of them has to stay. */
    private Stream<Set<Dossier>> inTheWay(long kind, Option at) {
        var roster = books.dossiers().roster();
        if (kind == INTERPRETER) {
            return users(books.interpreters(), roster.interpretersAt(at.location()), at, wholeDays(at));
        }
        if (kind == OFFICER) {
            return users(books.officers(), roster.officersAt(at.location()), at, weeks(at));
        }
        return kind == ROOM
                ? users(books.rooms(), roster.roomsAt(at.location()), at, NONE)
                : users(books.companions(), wanted.companions(), at, NONE);
    }

    /** Whoever is elsewhere in the other half of a day cannot come here. */
    private static int[] wholeDays(Option at) {
        return IntStream.of(at.sessions())
                .flatMap(session -> IntStream.of(session, session ^ 1))
                .distinct()
                .toArray();
    }

    /** Whom an officer hears on another day may fill the week. */
    private int[] weeks(Option at) {
        var axis = books.dossiers().axis();
        int first = axis.week(at.sessions()[0] >> 1);
        int last = axis.week(at.sessions()[at.sessions().length - 1] >> 1);
        return IntStream.range(2 * axis.windowFirst(), 2 * axis.windowLast() + 2)
                .filter(session -> axis.week(session >> 1) == first || axis.week(session >> 1) == last)
                .toArray();
    }

    private Stream<Set<Dossier>> users(Diary diary, int[] all, Option at, int[] around) {
        return Arrays.stream(all).boxed().flatMap(who -> users(diary, who, at, around));
    }

    /** Those during the appointment, alone and with each of those around it. */
    private Stream<Set<Dossier>> users(Diary diary, int who, Option at, int[] around) {
        var during = users(diary, who, at.sessions());
        if (!during.stream().allMatch(this::mayMakeWay)) {
            return Stream.empty();
        }
        var with = users(diary, who, around).stream()
                .filter(each -> !during.contains(each) && mayMakeWay(each))
                .map(each -> {
                    Set<Dossier> both = new LinkedHashSet<>(during);
                    both.add(each);
                    return both;
                });
        return Stream.concat(Stream.of(during), with);
    }

    private Set<Dossier> users(Diary diary, int who, int[] sessions) {
        Set<Dossier> users = new LinkedHashSet<>();
        for (int session : sessions) {
            for (int user : diary.users(who, session)) {
                users.add(books.dossiers().of(user));
            }
        }
        return users;
    }

    private boolean mayMakeWay(Dossier dossier) {
        var seat = books.seat(dossier.number());
        return seat != null && yielding.mayMakeWay(seat);
    }
}
