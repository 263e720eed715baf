package nl.planhorizon.data.piece;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;

/**
 * Puts things that were written one at a time, in the published form, into a caseload. They are checked like those of a
 * file, against everything they refer to; what is not touched stays the same object.
 */
public final class PieceEdits {

    private PieceEdits() {}

    /**
     * Adds things, or puts them in the place of those with the same id.
     *
     * @param rows rows of each thing by its id
     * @throws FaultyInputException with everything that is wrong in them
     */
    public static Caseload put(Caseload whole, PieceKind kind, Map<String, ObjectNode> rows)
            throws FaultyInputException {
        Map<String, Object> facts = new LinkedHashMap<>();
        CaseloadPieces.of(readAmongOthers(whole, kind, rows), kind)
                .filter(piece -> rows.containsKey(piece.id()))
                .forEach(piece -> facts.put(piece.id(), piece.fact()));
        if (facts.size() != rows.size()) {
            throw new IllegalArgumentException("Rows of %s do not have the ids %s.".formatted(kind, rows.keySet()));
        }
        return with(whole, kind, facts);
    }

    /** Takes things away. */
    public static Caseload remove(Caseload whole, PieceKind kind, Set<String> ids) {
        Map<String, Object> kept = new LinkedHashMap<>();
        CaseloadPieces.of(whole, kind)
                .filter(piece -> !ids.contains(piece.id()))
                .forEach(piece -> kept.put(piece.id(), piece.fact()));
        return of(whole, kind, kept.values());
    }

    /**
     * Takes a thing away of which nothing else in the caseload may speak any more.
     *
     * @throws FaultyInputException if something else refers to it
     */
    public static Caseload removeUnused(Caseload whole, PieceKind kind, String id) throws FaultyInputException {
        var without = remove(whole, kind, Set.of(id));
        CaseloadPieces.assemble(
                CaseloadPieces.frame(whole),
                CaseloadPieces.of(without).map(Piece::rows).toList());
        return without;
    }

    private static Caseload readAmongOthers(Caseload whole, PieceKind kind, Map<String, ObjectNode> rows)
            throws FaultyInputException {
        List<ObjectNode> pieces = new ArrayList<>(rows.values());
        others(whole, kind, rows.keySet()).map(Piece::rows).forEach(pieces::add);
        return CaseloadPieces.assemble(CaseloadPieces.frame(whole), pieces).content();
    }

    /** What the things may refer to: everything but cases, of which only other hearings of the same ones matter. */
    private static Stream<Piece> others(Caseload whole, PieceKind kind, Set<String> ids) {
        var numbers = new HashSet<String>();
        ids.forEach(id -> numbers.add(id.replaceFirst("-\\d{1,2}$", "")));
        numbers.addAll(ids);
        var few = kind == PieceKind.CASE
                ? whole.withCases(whole.cases().stream()
                        .filter(each -> numbers.contains(each.number()))
                        .toList())
                : whole.withCases(List.of());
        return CaseloadPieces.of(few).filter(piece -> piece.kind() != kind || !ids.contains(piece.id()));
    }

    private static Caseload with(Caseload whole, PieceKind kind, Map<String, Object> facts) {
        Map<String, Object> all = new LinkedHashMap<>();
        CaseloadPieces.of(whole, kind).forEach(piece -> all.put(piece.id(), piece.fact()));
        all.putAll(facts);
        return of(whole, kind, all.values());
    }

    private static Caseload of(Caseload whole, PieceKind kind, Collection<Object> facts) {
        var resources = whole.resources();
        return switch (kind) {
            case CASE -> whole.withCases(cast(facts, AsylumCase.class));
            case OFFICER -> whole.withResources(resources.withOfficers(cast(facts, Officer.class)));
            case INTERPRETER -> whole.withResources(resources.withInterpreters(cast(facts, Interpreter.class)));
            case LOCATION -> places(whole, cast(facts, Location.class), resources.rooms());
            case ROOM -> places(whole, resources.locations(), cast(facts, Room.class));
            case COMPANION -> whole.withCompanions(cast(facts, Companion.class));
            case HOLIDAY -> whole.withOpenDays(new OpenDays(Set.copyOf(cast(facts, LocalDate.class))));
        };
    }

    private static Caseload places(Caseload whole, List<Location> locations, List<Room> rooms) {
        var resources = whole.resources();
        return whole.withResources(new Resources(resources.officers(), resources.interpreters(), locations, rooms));
    }

    private static <T> List<T> cast(Collection<Object> facts, Class<T> type) {
        Function<Object, T> as = type::cast;
        return facts.stream().map(as).toList();
    }
}
