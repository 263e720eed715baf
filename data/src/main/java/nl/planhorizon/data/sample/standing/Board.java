package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/** Who and what is taken when. The one mutable thing behind a published plan. */
final class Board {

    private final OpenDays openDays;

    /** Per person, room or interpreter group. One map for all would suffer from the hashes of days, which lie close. */
    private final Map<String, Map<Key, Integer>> counts = new HashMap<>();

    private final Map<String, Map<LocalDate, Integer>> available = new HashMap<>();

    /** What is counted. */
    private sealed interface Key permits Use, Stay, Day, Work, Heard, GroupUse {}

    /** Taken in a session. */
    private record Use(Session session) implements Key {}

    /** At a location on a day. */
    private record Stay(LocalDate day, String location) implements Key {}

    /** Taken on a day, wherever. */
    private record Day(LocalDate day) implements Key {}

    /** Sessions of an officer in a week, writing and mentoring included. */
    private record Work(LocalDate monday) implements Key {}

    /** Hearing sessions of an officer in a week. */
    private record Heard(LocalDate monday) implements Key {}

    /** Sessions of an interpreter group in a week. */
    private record GroupUse(LocalDate monday) implements Key {}

    Board(OpenDays openDays) {
        this.openDays = openDays;
    }

    void book(Booking booking) {
        post(booking, 1);
    }

    void release(Booking booking) {
        post(booking, -1);
    }

    boolean isFree(String id, Slot slot) {
        return isBelow(1, id, slot);
    }

    /** At the location, working, free and with enough of the week left. */
    boolean canHear(Officer officer, Slot slot, HearingType type) {
        return mayAttend(officer, slot) && fitsWeek(officer, slot, type);
    }

    /** The same of a mentor, who writes nothing. */
    boolean canMentor(Officer mentor, Slot slot) {
        return mayAttend(mentor, slot)
                && slot.sessions().stream()
                        .allMatch(session ->
                                work(mentor, session.day()) + slot.sessions().size()
                                        <= available(mentor, session.day()));
    }

    boolean canInterpret(Interpreter interpreter, Slot slot) {
        boolean bound = !interpreter.presence().isRemote();
        return (!bound || interpreter.locations().contains(slot.location()))
                && includesAll(interpreter.availability(), slot)
                && isBelow(interpreter.places(), interpreter.id(), slot)
                && (!bound || interpreter.isPool() || staysAt(interpreter.id(), slot));
    }

    int groupUse(HeldBack.Group group, LocalDate monday) {
        return count(group.id(), new GroupUse(monday));
    }

    private boolean mayAttend(Officer officer, Slot slot) {
        return includesAll(officer.availability(), slot)
                && isFree(officer.id(), slot)
                && officer.locations().contains(slot.location())
                && staysAt(officer.id(), slot);
    }

    private boolean isBelow(int places, String id, Slot slot) {
        for (var session : slot.sessions()) {
            if (count(id, new Use(session)) >= places) {
                return false;
            }
        }
        return true;
    }

    private static boolean includesAll(Availability availability, Slot slot) {
        for (var session : slot.sessions()) {
            if (!availability.includes(session)) {
                return false;
            }
        }
        return true;
    }

    private boolean staysAt(String id, Slot slot) {
        for (var day : slot.days()) {
            if (count(id, new Day(day)) != count(id, new Stay(day, slot.location()))) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsWeek(Officer officer, Slot slot, HearingType type) {
        var asked = new HashMap<LocalDate, Integer>();
        for (var session : slot.sessions()) {
            var monday = Weeks.mondayOf(session.day());
            int sessions = asked.merge(monday, 1, Integer::sum);
            if (count(officer.id(), new Heard(monday)) + sessions > officer.weeklyLimit()) {
                return false;
            }
        }
        asked.merge(writing(slot.lastDay(), 2), type.writingThirdDay(), Integer::sum);
        asked.merge(writing(slot.lastDay(), 4), type.writingFifthDay(), Integer::sum);
        return asked.entrySet().stream()
                .allMatch(week -> work(officer, week.getKey()) + week.getValue() <= available(officer, week.getKey()));
    }

    /** Monday of the week of the open day so many after the last hearing day. */
    private LocalDate writing(LocalDate lastDay, int later) {
        return Weeks.mondayOf(openDays.after(lastDay, later));
    }

    private int work(Officer officer, LocalDate day) {
        return count(officer.id(), new Work(Weeks.mondayOf(day)));
    }

    private int available(Officer officer, LocalDate day) {
        var monday = Weeks.mondayOf(day);
        return available
                .computeIfAbsent(officer.id(), id -> new HashMap<>())
                .computeIfAbsent(monday, week -> sessions(officer, week));
    }

    private int sessions(Officer officer, LocalDate monday) {
        return (int) monday.datesUntil(monday.plusDays(5))
                .filter(openDays::isOpen)
                .flatMap(open -> Stream.of(Session.morning(open), Session.afternoon(open)))
                .filter(officer.availability()::includes)
                .count();
    }

    private void post(Booking booking, int sign) {
        var hearing = booking.hearing();
        var officer = hearing.officer();
        for (var session : hearing.sessions()) {
            var monday = Weeks.mondayOf(session.day());
            add(hearing.room(), new Use(session), sign);
            booking.unit().circumstances().companions().forEach(id -> add(id, new Use(session), sign));
            for (var person : booking.crew()) {
                occupy(person.id(), session, hearing.location(), sign);
                add(person.id(), new Work(monday), sign);
            }
            if (booking.interpreter() != null) {
                occupy(booking.interpreter().id(), session, hearing.location(), sign);
                add(HeldBack.Group.of(booking.interpreter()).id(), new GroupUse(monday), sign);
            }
            add(officer, new Heard(monday), sign);
        }
        add(
                officer,
                new Work(writing(hearing.lastDay(), 2)),
                sign * booking.type().writingThirdDay());
        add(
                officer,
                new Work(writing(hearing.lastDay(), 4)),
                sign * booking.type().writingFifthDay());
    }

    private void occupy(String id, Session session, String location, int sign) {
        add(id, new Use(session), sign);
        add(id, new Stay(session.day(), location), sign);
        add(id, new Day(session.day()), sign);
    }

    private int count(String id, Key key) {
        var counted = counts.get(id);
        return counted == null ? 0 : counted.getOrDefault(key, 0);
    }

    private void add(String id, Key key, int number) {
        counts.computeIfAbsent(id, each -> new HashMap<>()).merge(key, number, Integer::sum);
    }
}
