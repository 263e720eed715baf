package nl.planhorizon.api.event;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.access.ThingLocations;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.springframework.stereotype.Component;

/** Keeps planners to the events of their own locations. */
@Component
public final class OwnEvents {

    private final Offices offices;
    private final OwnLocations own;

    OwnEvents(Offices offices, OwnLocations own) {
        this.offices = offices;
        this.own = own;
    }

    /**
     * Refuses events about what belongs to other locations. What is about nobody there is is left to the check of the event, and
     * companions come to hearings anywhere.
     *
     * @param who name of the account that reports them
     */
    public void require(List<Event> events, String who) {
        var office = offices.current();
        for (var event : events) {
            var places = event.type() == null || event.subject() == null ? Set.<String>of() : places(event, office);
            if (!places.isEmpty()) {
                own.requireOne(who, places);
            }
        }
    }

    /** A case belongs where it may be heard, and where it is. */
    private static Set<String> places(Event event, Office office) {
        return subjects(event, office)
                .flatMap(fact -> ThingLocations.of(fact).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<?> subjects(Event event, Office office) {
        var resources = office.caseload().resources();
        var id = event.about();
        return switch (event.kind().subjects()) {
            case "officers" -> named(id, resources.officers(), Officer::id);
            case "interpreters" -> named(id, resources.interpreters(), Interpreter::id);
            case "rooms" -> named(id, resources.rooms(), Room::id);
            case "locations" -> named(id, resources.locations(), Location::code);
            case "cases" -> Stream.concat(named(id, office.caseload().cases(), AsylumCase::id), hearings(id, office));
            default -> Stream.empty();
        };
    }

    private static <T> Stream<T> named(String id, List<T> facts, Function<T, String> idOf) {
        return facts.stream().filter(each -> idOf.apply(each).equals(id));
    }

    private static Stream<Hearing> hearings(String caseId, Office office) {
        var published = office.plans().published().stream()
                .map(StandingHearing::hearing)
                .filter(each -> each.caseId().equals(caseId));
        return Stream.concat(Stream.ofNullable(office.plans().working().get(caseId)), published);
    }
}
