package nl.planhorizon.data.piece;

import com.fasterxml.jackson.databind.JsonNode;
import nl.planhorizon.data.cell.BadCellException;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.cell.Dates;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.cell.Types;

/** The ids that rows of things have, read as the cells of a file are. */
final class PieceIds {

    private PieceIds() {}

    static String of(PieceKind kind, JsonNode row) {
        return switch (kind) {
            case CASE -> ofCase(row);
            case LOCATION -> read(Types.code(), row.path("code"));
            case HOLIDAY -> read(Dates.date(), row.path("day"));
            default -> read(Types.code(), row.path("id"));
        };
    }

    private static String ofCase(JsonNode row) {
        var number = read(Types.caseNumber(), row.path("number"));
        var sequence = read(Types.hearingNumber(), row.path("sequence"));
        return sequence.isEmpty() || sequence.equals("1") ? number : number + "-" + sequence;
    }

    /** What cannot be read is told of when the row is; until then it stays as it is written. */
    private static String read(CellType<?> type, JsonNode cell) {
        var text = Texts.clean(cell.asText(""));
        try {
            return text.isEmpty()
                    ? text
                    : String.valueOf(type.read(cell.isNumber() ? cell.decimalValue() : cell.asText("")));
        } catch (BadCellException unreadable) {
            return text;
        }
    }
}
