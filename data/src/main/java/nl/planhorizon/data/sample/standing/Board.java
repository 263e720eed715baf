package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/** Who and what is taken when. The one mutable thing behind a published plan. */
final class Board {

    private final OpenDays openDays;
    private final Map<Key, Integer> counts = new HashMap<>();
    private final Map<Work, Integer> available = new HashMap<>();

    /** What is counted. */
    private sealed interface Key permits Use, Stay, Day, Work, Heard, GroupUse {}

    /** A person, room or companion in a session. */
    private record Use(String id, Session session) implements Key {}

    /** A person at a location on a day. */
    private record Stay(String id, LocalDate day, String location) implements Key {}

    /** A person on a day, wherever. */
    private record Day(String id, LocalDate day) implements Key {}

    /** Sessions of an officer in a week, writing and mentoring included. */
    private record Work(String id, LocalDate monday) implements Key {}

    /** Hearing sessions of an officer in a week. */
    private record Heard(String id, LocalDate monday) implements Key {}

    /** Sessions of an interpreter group in a week from which sessions are held back. */
    private record GroupUse(HeldBack.Group group, LocalDate monday) implements Key {}

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
        return slot.sessions().stream().allMatch(session -> count(new Use(id, session)) == 0);
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
                && slot.sessions().stream()
                        .allMatch(session -> interpreter.availability().includes(session)
                                && count(new Use(interpreter.id(), session)) < interpreter.places())
                && (!bound || interpreter.isPool() || staysAt(interpreter.id(), slot));
    }

    int groupUse(HeldBack.Group group, LocalDate monday) {
        return count(new GroupUse(group, monday));
    }

    private boolean mayAttend(Officer officer, Slot slot) {
        return officer.locations().contains(slot.location())
                && isFree(officer.id(), slot)
                && slot.sessions().stream().allMatch(officer.availability()::includes)
                && staysAt(officer.id(), slot);
    }

    private boolean staysAt(String id, Slot slot) {
        return slot.days().stream()
                .allMatch(day -> count(new Day(id, day)) == count(new Stay(id, day, slot.location())));
    }

    private boolean fitsWeek(Officer officer, Slot slot, HearingType type) {
        var asked = new HashMap<LocalDate, Integer>();
        for (var session : slot.sessions()) {
            var monday = Weeks.mondayOf(session.day());
            int sessions = asked.merge(monday, 1, Integer::sum);
            if (count(new Heard(officer.id(), monday)) + sessions > officer.weeklyLimit()) {
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
        return count(new Work(officer.id(), Weeks.mondayOf(day)));
    }

    private int available(Officer officer, LocalDate day) {
        var monday = Weeks.mondayOf(day);
        return available.computeIfAbsent(
                new Work(officer.id(), monday), week -> (int) monday.datesUntil(monday.plusDays(5))
                        .filter(openDays::isOpen)
                        .flatMap(open -> Stream.of(Session.morning(open), Session.afternoon(open)))
                        .filter(officer.availability()::includes)
                        .count());
    }

    private void post(Booking booking, int sign) {
        var hearing = booking.hearing();
        var officer = hearing.officer();
        for (var session : hearing.sessions()) {
            var monday = Weeks.mondayOf(session.day());
            add(new Use(hearing.room(), session), sign);
            booking.unit().circumstances().companions().forEach(id -> add(new Use(id, session), sign));
            for (var person : booking.crew()) {
                occupy(person.id(), session, hearing.location(), sign);
                add(new Work(person.id(), monday), sign);
            }
            if (booking.interpreter() != null) {
                occupy(booking.interpreter().id(), session, hearing.location(), sign);
                add(new GroupUse(HeldBack.Group.of(booking.interpreter()), monday), sign);
            }
            add(new Heard(officer, monday), sign);
        }
        add(
                new Work(officer, writing(hearing.lastDay(), 2)),
                sign * booking.type().writingThirdDay());
        add(
                new Work(officer, writing(hearing.lastDay(), 4)),
                sign * booking.type().writingFifthDay());
    }

    private void occupy(String id, Session session, String location, int sign) {
        add(new Use(id, session), sign);
        add(new Stay(id, session.day(), location), sign);
        add(new Day(id, session.day()), sign);
    }

    private int count(Key key) {
        return counts.getOrDefault(key, 0);
    }

    private void add(Key key, int number) {
        counts.merge(key, number, Integer::sum);
    }
}
