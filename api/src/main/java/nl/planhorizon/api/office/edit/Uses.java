package nl.planhorizon.api.office.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;

/** Which things hearings speak of. */
public final class Uses {

    private Uses() {}

    /** Whether a hearing speaks of any of these things. */
    public static boolean isOfAny(Hearing hearing, Collection<VersionKey> things) {
        return of(hearing).stream().anyMatch(things::contains);
    }

    private static Set<VersionKey> of(Hearing hearing) {
        Set<VersionKey> things = new HashSet<>(Set.of(
                VersionKey.of(PieceKind.CASE, hearing.caseId()),
                VersionKey.of(PieceKind.OFFICER, hearing.officer()),
                VersionKey.of(PieceKind.ROOM, hearing.room()),
                VersionKey.of(PieceKind.LOCATION, hearing.location())));
        if (hearing.interpreter() != null) {
            things.add(VersionKey.of(PieceKind.INTERPRETER, hearing.interpreter()));
        }
        return things;
    }

    /** Refuses hearings that speak of what is not there. */
    public static void requireKnown(Office office, Collection<Hearing> hearings) {
        if (!hearings.stream().allMatch(known(office))) {
            throw new RefusedChangeException("refused.not-there", List.of());
        }
    }

    /** Whether everything a hearing speaks of is there. The ids of all cases are not gathered for it: they would be most of a move. */
    public static Predicate<Hearing> known(Office office) {
        var resources = office.caseload().resources();
        var officers = ids(resources.officers(), Officer::id);
        var interpreters = ids(resources.interpreters(), Interpreter::id);
        var rooms = ids(resources.rooms(), Room::id);
        var locations = ids(resources.locations(), Location::code);
        return each -> office.findCase(each.caseId()).isPresent()
                && officers.contains(each.officer())
                && (each.interpreter() == null || interpreters.contains(each.interpreter()))
                && rooms.contains(each.room())
                && locations.contains(each.location());
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    /** Refuses to take things away of which a hearing of either plan speaks. */
    static void refuse(Plans plans, Collection<VersionKey> gone) {
        boolean used = Stream.concat(
                        plans.working().values().stream(),
                        plans.published().stream().map(StandingHearing::hearing))
                .anyMatch(each -> isOfAny(each, gone));
        if (used) {
            throw new RefusedChangeException("refused.in-use", List.of());
        }
    }
}
