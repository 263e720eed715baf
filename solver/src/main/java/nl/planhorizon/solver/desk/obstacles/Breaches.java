package nl.planhorizon.solver.desk.obstacles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.books.Axis;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Diary;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.desk.books.Seat;

/** Counts the violations a hearing brings, to the last unit: those of the plan with it less those of the plan without. */
public final class Breaches {

    private final Books books;
    private final Roster roster;
    private final Axis axis;
    private final Pins pins;

    public Breaches(Books books) {
        this.books = books;
        roster = books.dossiers().roster();
        axis = books.dossiers().axis();
        pins = new Pins(books);
    }

    /** The rules that break when a hearing is entered in books that lack it, in catalogue order. */
    public List<Broken> of(Seat seat) {
        var culprits = new Culprits(books, seat);
        var without = together(seat);
        books.enter(seat);
        var counts = together(seat);
        without.forEach((rule, count) -> counts.merge(rule, -count, Integer::sum));
        var dossier = seat.dossier();
        books.dossiers()
                .facts()
                .ownBreaches()
                .of(dossier.facts(), seat.place(), dossier.published())
                .forEach((rule, count) -> counts.merge(rule, count, Integer::sum));
        if (pins.isMoved(dossier)) {
            counts.merge(Rule.PINNED_MOVED, 1, Integer::sum);
        }
        books.strike(dossier.number());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> culprits.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether a hearing that is in the books takes no part in any violation: a quick question. */
    public boolean isSound(Seat seat) {
        var dossier = seat.dossier();
        return together(seat).values().stream().allMatch(count -> count == 0)
                && !pins.isMoved(dossier)
                && books.dossiers()
                        .facts()
                        .ownBreaches()
                        .of(dossier.facts(), seat.place(), dossier.published())
                        .isEmpty();
    }

    /** Violations that hearings have together, as far as a seat has a part in them; its own pin is left out. */
    private Map<Rule, Integer> together(Seat seat) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        int[] officers = officers(seat);
        int[] interpreters = seat.interpreter() < 0 ? new int[0] : new int[] {seat.interpreter()};
        counts.put(Rule.OFFICER_DOUBLE_BOOKED, beyond(books.officers(), officers, seat, who -> 1));
        counts.put(
                Rule.INTERPRETER_DOUBLE_BOOKED,
                beyond(books.interpreters(), interpreters, seat, who -> roster.interpreters()
                        .get(who)
                        .places()));
        counts.put(Rule.ROOM_DOUBLE_BOOKED, beyond(books.rooms(), new int[] {seat.room()}, seat, who -> 1));
        counts.put(
                Rule.COMPANION_DOUBLE_BOOKED,
                beyond(books.companions(), seat.dossier().companions(), seat, who -> 1));
        counts.put(Rule.OFFICER_ELSEWHERE, severalLocations(books.officers(), officers, seat));
        counts.put(
                Rule.INTERPRETER_ELSEWHERE,
                severalLocations(
                        books.interpreters(),
                        Arrays.stream(interpreters).filter(roster::travels).toArray(),
                        seat));
        counts.put(Rule.OFFICER_WEEK_FULL, weeks(seat, officers));
        counts.put(Rule.HELD_BACK, heldBack(seat));
        counts.put(Rule.PINNED_MOVED, pushedAside(seat));
        return counts;
    }

    /** Fixed hearings that are away for a seat although they should not be. */
    private int pushedAside(Seat seat) {
        return seat.dossier().isUrgent()
                ? (int) pins.around(seat).stream()
                        .filter(each -> each.number() != seat.dossier().number() && pins.isMoved(each))
                        .count()
                : 0;
    }

    static int[] officers(Seat seat) {
        return seat.mentor() < 0 ? new int[] {seat.officer()} : new int[] {seat.officer(), seat.mentor()};
    }

    private static int beyond(Diary diary, int[] resources, Seat seat, IntUnaryOperator places) {
        int beyond = 0;
        for (int who : resources) {
            for (int session : seat.sessions()) {
                beyond += Math.max(0, diary.count(who, session) - places.applyAsInt(who));
            }
        }
        return beyond;
    }

    private int severalLocations(Diary diary, int[] resources, Seat seat) {
        int several = 0;
        for (int who : resources) {
            int before = -1;
            for (int session : seat.sessions()) {
                int day = session >> 1;
                several += day == before ? 0 : Math.max(0, locations(diary, who, day) - 1);
                before = day;
            }
        }
        return several;
    }

    private int locations(Diary diary, int who, int day) {
        var seen = new BitSet();
        for (int session = 2 * day; session < 2 * day + 2; session++) {
            for (int user : diary.users(who, session)) {
                var seat = books.seat(user);
                seen.set(seat == null ? 0 : seat.location() + 1);
            }
        }
        return seen.cardinality();
    }

    private int weeks(Seat seat, int[] officers) {
        int tooMuch = 0;
        for (int week : weeks(seat)) {
            for (int who : officers) {
                tooMuch += books.weeks().tooMuch(who, week);
            }
        }
        return tooMuch;
    }

    /** Weeks in which a hearing takes time of officers, writing included. */
    private int[] weeks(Seat seat) {
        int[] weeks = new int[seat.sessions().length + 2];
        int count = 0;
        for (int session : seat.sessions()) {
            count = add(weeks, count, axis.week(session >> 1));
        }
        count = add(weeks, count, axis.thirdWeek(seat.lastDay()));
        count = add(weeks, count, axis.fifthWeek(seat.lastDay()));
        return Arrays.copyOf(weeks, count);
    }

    private static int add(int[] weeks, int count, int week) {
        for (int i = 0; i < count; i++) {
            if (weeks[i] == week) {
                return count;
            }
        }
        weeks[count] = week;
        return week < 0 ? count : count + 1;
    }

    private int heldBack(Seat seat) {
        int used = 0;
        for (int week : seat.interpreter() < 0 ? new int[0] : weeks(seat)) {
            used += books.weeks().heldBackUsed(roster.group(seat.interpreter()), week, 0);
        }
        return used;
    }
}
