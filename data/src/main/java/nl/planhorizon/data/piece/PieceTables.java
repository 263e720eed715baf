package nl.planhorizon.data.piece;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;

/** In which tables the things of a kind have their rows, and how one of them is taken alone. */
final class PieceTables {

    private PieceTables() {}

    /** Names of the tables, the one with a row for each thing first. */
    static List<String> of(PieceKind kind) {
        return switch (kind) {
            case CASE -> List.of("cases", "earlierTerms");
            case OFFICER -> List.of("officers", "officerExceptions");
            case INTERPRETER -> List.of("interpreters", "interpreterExceptions");
            case LOCATION -> List.of("locations");
            case ROOM -> List.of("rooms");
            case COMPANION -> List.of("companions");
            case HOLIDAY -> List.of("holidays");
        };
    }

    static Stream<Piece> in(Caseload whole, PieceKind kind) {
        var resources = whole.resources();
        return switch (kind) {
            case CASE -> pieces(kind, whole.cases(), AsylumCase::id, each -> whole.withCases(List.of(each)));
            case OFFICER ->
                pieces(kind, resources.officers(), Officer::id, each -> alone(whole, List.of(each), List.of()));
            case INTERPRETER ->
                pieces(kind, resources.interpreters(), Interpreter::id, each -> alone(whole, List.of(), List.of(each)));
            case LOCATION ->
                pieces(kind, resources.locations(), Location::code, each -> places(whole, List.of(each), List.of()));
            case ROOM -> pieces(kind, resources.rooms(), Room::id, each -> places(whole, List.of(), List.of(each)));
            case COMPANION ->
                pieces(kind, whole.companions(), Companion::id, each -> whole.withCompanions(List.of(each)));
            case HOLIDAY ->
                pieces(
                        kind,
                        whole.openDays().holidays().stream().sorted().toList(),
                        Object::toString,
                        each -> whole.withOpenDays(new OpenDays(Set.of(each))));
        };
    }

    private static <T> Stream<Piece> pieces(
            PieceKind kind, Collection<T> things, Function<T, String> id, Function<T, Caseload> alone) {
        return things.stream().map(thing -> new Piece(kind, id.apply(thing), thing, alone.apply(thing)));
    }

    private static Caseload alone(Caseload whole, List<Officer> officers, List<Interpreter> interpreters) {
        return whole.withResources(new Resources(officers, interpreters, List.of(), List.of()));
    }

    private static Caseload places(Caseload whole, List<Location> locations, List<Room> rooms) {
        return whole.withResources(new Resources(List.of(), List.of(), locations, rooms));
    }
}
