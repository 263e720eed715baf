package nl.planhorizon.data.piece;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.planhorizon.data.table.Part;

/** What is told of things of a kind: the fields of their one row, and of the rows that may come with it. */
public final class PieceForm {

    private PieceForm() {}

    /** Name of the table in which each thing of a kind has its one row. */
    public static String table(PieceKind kind) {
        return PieceTables.of(kind).get(0);
    }

    /** The fields of that row. */
    public static List<PieceField> fields(PieceKind kind) {
        return fields(table(kind));
    }

    /** Name of the table of rows that may come with it, or empty if there is none. */
    public static String rowsTable(PieceKind kind) {
        var tables = PieceTables.of(kind);
        return tables.size() > 1 ? tables.get(1) : "";
    }

    /** The fields of the rows that may come with a thing, the first of which names it. */
    public static List<PieceField> rowFields(PieceKind kind) {
        return rowsTable(kind).isEmpty() ? List.of() : fields(rowsTable(kind));
    }

    /** The id that the row of a thing has; empty while it is not filled in. */
    public static String id(PieceKind kind, JsonNode row) {
        return PieceIds.of(kind, row);
    }

    /** An empty piece of a kind, to be filled in. */
    public static ObjectNode empty(PieceKind kind) {
        var piece = CaseloadPieces.parse("{}");
        piece.putArray(table(kind)).addObject();
        return piece;
    }

    private static List<PieceField> fields(String table) {
        return CaseloadPieces.parts(List.of(table)).stream()
                .map(Part::table)
                .flatMap(each -> each.columns().stream())
                .map(PieceField::of)
                .toList();
    }
}
