package nl.planhorizon.data.piece;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Read;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.json.JsonOutput;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.solver.domain.Caseload;

/**
 * A caseload thing by thing, each as a small piece of the published JSON document with its rows in it: what a store keeps,
 * and what is changed one at a time. Standing hearings are left out: they belong to plans.
 */
public final class CaseloadPieces {

    private static final String FILE = "caseload";
    private static final JsonMapper MAPPER = new JsonMapper();

    private CaseloadPieces() {}

    /** Every thing of a caseload, kind by kind, in its order. */
    public static Stream<Piece> of(Caseload caseload) {
        return Arrays.stream(PieceKind.values()).flatMap(kind -> of(caseload, kind));
    }

    /** Every thing of one kind, in its order. */
    public static Stream<Piece> of(Caseload caseload, PieceKind kind) {
        return PieceTables.in(caseload, kind);
    }

    /** Whether two caseloads have the very same things of a kind, which is quick to say while nobody changed any. */
    @SuppressWarnings("ReferenceEquality") // Things are equal by id: only the same object is unchanged.
    public static boolean areSame(Caseload one, Caseload other, PieceKind kind) {
        var mine = one.resources();
        var others = other.resources();
        return switch (kind) {
            case CASE -> one.cases() == other.cases();
            case OFFICER -> mine.officers() == others.officers();
            case INTERPRETER -> mine.interpreters() == others.interpreters();
            case LOCATION -> mine.locations() == others.locations();
            case ROOM -> mine.rooms() == others.rooms();
            case COMPANION -> one.companions() == other.companions();
            case HOLIDAY -> one.openDays() == other.openDays();
        };
    }

    /** Name, as-of day, window and policy: all that is not a thing, as one piece. */
    public static ObjectNode frame(Caseload caseload) {
        var names = PolicyTables.PARTS.stream().map(part -> part.table().name()).toList();
        var frame = JsonOutput.header(CaseloadTables.LAYOUT, caseload);
        names.forEach(frame::putArray);
        return frame.setAll(JsonOutput.object(parts(names), caseload));
    }

    static List<Part<Caseload, ?>> parts(Collection<String> tables) {
        return CaseloadTables.LAYOUT.parts().stream()
                .filter(part -> tables.contains(part.table().name()))
                .toList();
    }

    /** Reads a piece that is text. */
    public static ObjectNode parse(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("A piece of a caseload is not JSON.", notJson);
        }
    }

    /**
     * Puts a caseload together again and checks it like a file.
     *
     * @param frame what {@link #frame} gave
     * @param pieces rows of all things
     * @throws FaultyInputException with everything that is wrong
     */
    public static Read<Caseload> assemble(ObjectNode frame, Collection<? extends JsonNode> pieces)
            throws FaultyInputException {
        return CaseloadFiles.read(whole(frame, pieces), FILE);
    }

    private static ObjectNode whole(ObjectNode frame, Collection<? extends JsonNode> pieces) {
        var document = frame.deepCopy();
        for (var kind : PieceKind.values()) {
            document.putArray(PieceTables.of(kind).get(0));
        }
        for (var piece : pieces) {
            piece.properties().forEach(table -> document.withArray("/" + table.getKey())
                    .addAll(List.copyOf(elements(table.getValue()))));
        }
        return document;
    }

    private static List<JsonNode> elements(JsonNode array) {
        return array.isArray()
                ? Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                        .map(array::get)
                        .toList()
                : List.of(array);
    }
}
