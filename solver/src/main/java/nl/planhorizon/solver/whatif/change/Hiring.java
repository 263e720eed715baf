package nl.planhorizon.solver.whatif.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;

/** Puts more, or fewer, officers, interpreters or rooms in a caseload. Women and men come in turn; locations too. */
final class Hiring {

    /** Hearing sessions a week of an officer, unless said otherwise. */
    private static final int SESSIONS = 2;

    private final ResourceChange change;
    private final Caseload caseload;
    private final Resources resources;
    private final List<String> locations;

    Hiring(ResourceChange change, Caseload caseload) {
        this.change = change;
        this.caseload = caseload;
        resources = caseload.resources();
        locations = resources.locations().stream().map(Location::code).toList();
    }

    Caseload changed() {
        if (change.period().from().isAfter(caseload.window().last())) {
            return caseload;
        }
        return caseload.withResources(change.count() < 0 ? without() : with());
    }

    private Resources with() {
        var officers = new ArrayList<>(resources.officers());
        var interpreters = new ArrayList<>(resources.interpreters());
        var rooms = new ArrayList<>(resources.rooms());
        for (int i = 0; i < change.count(); i++) {
            switch (change.what().kind()) {
                case OFFICERS -> officers.add(officer(i));
                case INTERPRETERS -> interpreters.add(interpreter(i));
                case ROOMS -> rooms.add(room(i));
            }
        }
        return new Resources(officers, interpreters, resources.locations(), rooms);
    }

    private String id(int number) {
        return "+%s-%d".formatted(change.name().replaceAll("[^\\w-]+", "-"), number + 1);
    }

    private String location(int number) {
        return locations.get(number % locations.size());
    }

    private Officer officer(int number) {
        var team = change.what().team();
        int sessions = change.what().sessions() > 0 ? change.what().sessions() : SESSIONS;
        return new Officer(
                id(number),
                number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                List.of(location(number)),
                change.what().skills(),
                team.isEmpty() ? null : team,
                availability(change.period().from().plusWeeks(change.trainingWeeks())),
                sessions,
                null);
    }

    private Interpreter interpreter(int number) {
        return new Interpreter(
                id(number),
                number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                List.of(new SpokenLanguage(change.what().code(), Level.C1)),
                Presence.ON_SITE,
                locations,
                availability(change.period().from()),
                1);
    }

    private Room room(int number) {
        var from = change.period().from();
        var closed = from.isAfter(caseload.window().first())
                ? List.of(new DateRange(caseload.window().first(), from.minusDays(1)))
                : List.<DateRange>of();
        return new Room(id(number), change.what().code(), false, true, closed);
    }

    /** Full weeks from a day on, until the change ends. */
    private Availability availability(LocalDate from) {
        List<AvailabilityException> away = new ArrayList<>();
        var first = caseload.window().first().minusYears(1);
        if (from.isAfter(first)) {
            away.add(new AvailabilityException(new DateRange(first, from.minusDays(1)), null, Reason.TRAINING));
        }
        var until = change.period().until();
        if (until != null) {
            away.add(new AvailabilityException(
                    new DateRange(until.plusDays(1), until.plusYears(1)), null, Reason.OTHER_WORK));
        }
        return new Availability(WeekPattern.FULL, away);
    }

    /** The last ones that can do it are away, or closed, for as long as the change holds; hearings they have are broken. */
    private Resources without() {
        var kind = change.what().kind();
        return new Resources(
                changed(resources.officers(), kind == Kind.OFFICERS, this::isMeant, this::away),
                changed(resources.interpreters(), kind == Kind.INTERPRETERS, this::isMeant, this::away),
                resources.locations(),
                changed(resources.rooms(), kind == Kind.ROOMS, this::isMeant, this::closed));
    }

    private <T> List<T> changed(List<T> all, boolean concerned, Predicate<T> isMeant, UnaryOperator<T> how) {
        List<T> changed = new ArrayList<>(all);
        int left = concerned ? -change.count() : 0;
        for (int i = changed.size() - 1; i >= 0 && left > 0; i--) {
            if (isMeant.test(changed.get(i))) {
                changed.set(i, how.apply(changed.get(i)));
                left--;
            }
        }
        return changed;
    }

    private DateRange gone() {
        var until = change.period().until();
        return new DateRange(
                change.period().from(), until == null ? caseload.window().last().plusYears(1) : until);
    }

    private Officer away(Officer officer) {
        return officer.withAvailability(officer.availability().without(gone()));
    }

    private Interpreter away(Interpreter interpreter) {
        return interpreter.withAvailability(interpreter.availability().without(gone()));
    }

    private Room closed(Room room) {
        var closed = new ArrayList<>(room.closed());
        closed.add(gone());
        return new Room(room.id(), room.location(), room.child(), room.video(), closed);
    }

    private boolean isMeant(Officer officer) {
        var team = change.what().team();
        return Objects.equals(officer.team(), team.isEmpty() ? null : team)
                && officer.skills().containsAll(change.what().skills());
    }

    private boolean isMeant(Interpreter interpreter) {
        return interpreter.languages().stream()
                .anyMatch(spoken -> spoken.language().equals(change.what().code()));
    }

    private boolean isMeant(Room room) {
        return room.location().equals(change.what().code()) && !room.child();
    }
}
