package nl.planhorizon.api.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.access.ThingLocations;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
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
        var resources = office.caseload().resources();
        var id = event.about();
        Set<String> places = new HashSet<>();
        switch (event.kind().subjects()) {
            case "officers" ->
                add(places, resources.officers().stream().filter(each -> each.id()
                        .equals(id)));
            case "interpreters" ->
                add(places, resources.interpreters().stream().filter(each -> each.id()
                        .equals(id)));
            case "rooms" ->
                add(places, resources.rooms().stream().filter(each -> each.id().equals(id)));
            case "locations" ->
                add(places, resources.locations().stream().filter(each -> each.code()
                        .equals(id)));
            case "cases" -> {
                add(places, office.caseload().cases().stream().filter(each -> each.id()
                        .equals(id)));
                hearings(id, office).map(Hearing::location).forEach(places::add);
            }
            default -> {}
        }
        return places;
    }

    private static void add(Set<String> places, Stream<?> facts) {
        facts.forEach(fact -> places.addAll(ThingLocations.of(fact)));
    }

    private static Stream<Hearing> hearings(String caseId, Office office) {
        var published = office.plans().published().stream()
                .map(StandingHearing::hearing)
                .filter(each -> each.caseId().equals(caseId));
        return Stream.concat(Stream.ofNullable(office.plans().working().get(caseId)), published);
    }
}
