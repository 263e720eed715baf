package nl.planhorizon.api.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;

/** What events do to people and rooms. */
final class ResourceEvents {

    private final Caseload caseload;
    private final Event event;

    ResourceEvents(Caseload caseload, Event event) {
        this.caseload = caseload;
        this.event = event;
    }

    Caseload officerAbsent() {
        return with(resources()
                .withOfficers(changed(
                        resources().officers(),
                        Officer::id,
                        event.about(),
                        each -> each.withAvailability(each.availability().with(List.of(absence()))))));
    }

    Caseload interpreterAbsent() {
        return with(resources()
                .withInterpreters(changed(
                        resources().interpreters(),
                        Interpreter::id,
                        event.about(),
                        each -> each.withAvailability(each.availability().with(List.of(absence()))))));
    }

    /** Away for the sessions of one hearing only. */
    Caseload interpreterDeclines(Hearing hearing) {
        var sessions = hearing.sessions().stream()
                .map(each -> new AvailabilityException(DateRange.day(each.day()), each.half(), Reason.ABSENT))
                .toList();
        return with(resources()
                .withInterpreters(changed(
                        resources().interpreters(),
                        Interpreter::id,
                        Objects.requireNonNullElse(hearing.interpreter(), ""),
                        each -> each.withAvailability(each.availability().with(sessions)))));
    }

    Caseload roomClosed() {
        var rooms = changed(
                resources().rooms(),
                Room::id,
                event.about(),
                each -> new Room(
                        each.id(), each.location(), each.child(), each.video(), plus(each.closed(), event.days())));
        return with(new Resources(
                resources().officers(), resources().interpreters(), resources().locations(), rooms));
    }

    Caseload locationClosed() {
        var locations = changed(
                resources().locations(),
                Location::code,
                event.about(),
                each -> new Location(each.code(), each.name(), plus(each.closed(), event.days())));
        return with(new Resources(
                resources().officers(),
                resources().interpreters(),
                locations,
                resources().rooms()));
    }

    Caseload companionUnavailable() {
        return caseload.withCompanions(changed(
                caseload.companions(),
                Companion::id,
                event.about(),
                each -> new Companion(each.id(), each.kind(), plus(each.unavailable(), event.days()))));
    }

    private Resources resources() {
        return caseload.resources();
    }

    private Caseload with(Resources changed) {
        return caseload.withResources(changed);
    }

    private AvailabilityException absence() {
        return new AvailabilityException(event.days(), event.half(), Reason.ABSENT);
    }

    private static List<DateRange> plus(List<DateRange> ranges, DateRange more) {
        List<DateRange> all = new ArrayList<>(ranges);
        all.add(more);
        return all;
    }

    private static <T> List<T> changed(List<T> all, Function<T, String> id, String which, UnaryOperator<T> change) {
        if (all.stream().noneMatch(each -> id.apply(each).equals(which))) {
            throw EventCheck.unknown("subject", which);
        }
        return all.stream()
                .map(each -> id.apply(each).equals(which) ? change.apply(each) : each)
                .toList();
    }
}
