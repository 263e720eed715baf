package nl.planhorizon.solver.facts.common;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** The things behind the ids of a caseload. */
public final class ResourceFacts {

    private final Map<String, Officer> officers;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Location> locations;
    private final Map<String, Room> rooms;
    private final Map<String, Companion> companions;

    public ResourceFacts(Caseload caseload) {
        var resources = caseload.resources();
        officers = byId(resources.officers(), Officer::id);
        interpreters = byId(resources.interpreters(), Interpreter::id);
        locations = byId(resources.locations(), Location::code);
        rooms = byId(resources.rooms(), Room::id);
        companions = byId(caseload.companions(), Companion::id);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(toMap(id, identity()));
    }

    @Nullable
    public Officer mentor(Officer officer) {
        var mentor = officer.mentor();
        return mentor == null ? null : known(officers, mentor, "officer");
    }

    public Location location(String code) {
        return known(locations, code, "location");
    }

    public List<Companion> companions(AsylumCase asylumCase) {
        return asylumCase.circumstances().companions().stream()
                .sorted()
                .map(id -> known(companions, id, "companion"))
                .toList();
    }

    public Place place(Hearing hearing) {
        var interpreter = hearing.interpreter();
        return new Place(
                hearing.sessions(),
                location(hearing.location()),
                known(officers, hearing.officer(), "officer"),
                interpreter == null ? null : known(interpreters, interpreter, "interpreter"),
                known(rooms, hearing.room(), "room"));
    }

    private static <T> T known(Map<String, T> all, String id, String kind) {
        var found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("There is no %s %s in the caseload.".formatted(kind, id));
        }
        return found;
    }
}
