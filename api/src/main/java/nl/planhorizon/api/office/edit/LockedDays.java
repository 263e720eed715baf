package nl.planhorizon.api.office.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;

/**
 * The facts as whoever plans by itself gets them: on a day on a lock empty rooms are closed, and officers hear nothing beside
 * what stands, so that nothing comes there.
 */
public final class LockedDays {

    private final Mark lock;
    private final Caseload caseload;
    private final List<Hearing> standing;

    private LockedDays(Mark lock, Caseload caseload) {
        this.lock = lock;
        this.caseload = caseload;
        standing = Locks.standing(caseload)
                .filter(each -> each.sessions().stream()
                        .anyMatch(session -> session.day().equals(lock.day())))
                .toList();
    }

    /** The facts of an office with the locked days of its window closed; the same if there are none. */
    public static Caseload closedIn(Office office) {
        var caseload = office.caseload();
        var locks = office.marks()
                .of(MarkKind.DAY_LOCK)
                .filter(each -> office.caseload().window().contains(each.day()))
                .toList();
        for (var lock : locks) {
            caseload = new LockedDays(lock, caseload).closed();
        }
        return caseload;
    }

    /** The working plan of an office on a desk with those facts. */
    @SuppressWarnings("ReferenceEquality")
    public static PlanDesk deskIn(Office office) {
        var closed = closedIn(office);
        return closed == office.caseload() ? office.desk() : office.desk().with(closed, office.workingPlan());
    }

    private Caseload closed() {
        var old = caseload.resources();
        var used = standing.stream()
                .filter(each -> each.location().equals(lock.about()))
                .map(Hearing::room)
                .collect(Collectors.toSet());
        return caseload.withResources(new Resources(
                used.isEmpty() ? old.officers() : officers(old.officers()),
                old.interpreters(),
                old.locations(),
                rooms(old.rooms(), used)));
    }

    private List<Room> rooms(List<Room> rooms, Set<String> used) {
        return rooms.stream()
                .map(each -> each.location().equals(lock.about()) && !used.contains(each.id()) ? closed(each) : each)
                .toList();
    }

    private Room closed(Room room) {
        List<DateRange> closed = new ArrayList<>(room.closed());
        closed.add(DateRange.day(lock.day()));
        return new Room(room.id(), room.location(), room.child(), room.video(), closed);
    }

    /** A room in use is free for the other half of the day, which no officer may use. */
    private List<Officer> officers(List<Officer> officers) {
        Map<Half, Set<String>> busy = new EnumMap<>(Half.class);
        for (var half : Half.values()) {
            busy.put(half, busy(officers, half));
        }
        return officers.stream()
                .map(each -> each.locations().contains(lock.about()) ? onlyWhatStands(each, busy) : each)
                .toList();
    }

    /** Who hears then, or is with a trainee who does. */
    private Set<String> busy(List<Officer> officers, Half half) {
        var hearing = standing.stream()
                .filter(each -> each.sessions().contains(new Session(lock.day(), half)))
                .map(Hearing::officer)
                .collect(Collectors.toSet());
        return Stream.concat(
                        hearing.stream(),
                        officers.stream()
                                .filter(each -> hearing.contains(each.id()))
                                .flatMap(each -> Stream.ofNullable(each.mentor())))
                .collect(Collectors.toSet());
    }

    private Officer onlyWhatStands(Officer officer, Map<Half, Set<String>> busy) {
        List<AvailabilityException> all = new ArrayList<>();
        busy.forEach((half, ids) -> {
            if (!ids.contains(officer.id())) {
                all.add(new AvailabilityException(DateRange.day(lock.day()), half, Reason.OTHER_WORK));
            }
        });
        return officer.withAvailability(officer.availability().with(all));
    }
}
