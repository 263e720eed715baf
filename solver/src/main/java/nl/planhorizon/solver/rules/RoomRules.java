package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.catalogue.Rule.LOCATION_CLOSED;
import static nl.planhorizon.solver.catalogue.Rule.LOCATION_NOT_ALLOWED;
import static nl.planhorizon.solver.catalogue.Rule.ROOM_DOUBLE_BOOKED;
import static nl.planhorizon.solver.catalogue.Rule.ROOM_UNSUITABLE;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.planning.Assignment;

/** Rules about rooms and locations. */
final class RoomRules {

    private RoomRules() {}

    static Constraint doubleBooked(ConstraintFactory factory) {
        var uses = factory.forEach(Assignment.class)
                .flattenLast(each -> Use.of(each, List.of(each.planned().room())));
        return Use.beyondPlaces(ROOM_DOUBLE_BOOKED, uses, room -> 1, Room::id);
    }

    static Constraint locationClosed(ConstraintFactory factory) {
        return Breach.total(
                LOCATION_CLOSED,
                Breach.each(factory.forEach(Assignment.class), LOCATION_CLOSED, each -> each.ownBreaches()
                        .locationClosed(each.planned())));
    }

    static Constraint locationNotAllowed(ConstraintFactory factory) {
        return Breach.total(
                LOCATION_NOT_ALLOWED,
                Breach.each(factory.forEach(Assignment.class), LOCATION_NOT_ALLOWED, each -> each.ownBreaches()
                        .locationNotAllowed(each.caseFacts(), each.planned())));
    }

    static Constraint unsuitable(ConstraintFactory factory) {
        return Breach.total(
                ROOM_UNSUITABLE,
                Breach.each(factory.forEach(Assignment.class), ROOM_UNSUITABLE, each -> each.ownBreaches()
                        .roomUnsuitable(each.caseFacts(), each.planned())));
    }
}
