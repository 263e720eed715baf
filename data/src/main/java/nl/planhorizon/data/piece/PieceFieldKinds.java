package nl.planhorizon.data.piece;

import java.util.List;
import java.util.Map;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.piece.PieceField.Kind;
import nl.planhorizon.data.table.Column;

/** How the facts of columns are filled in, as their types tell. */
final class PieceFieldKinds {

    private static final String WEEK = "week";

    private PieceFieldKinds() {}

    static Kind of(Column<?, ?> column) {
        var type = column.type();
        if (column.name().equals(WEEK)) {
            return Kind.WEEK;
        }
        boolean listed = column.target() != null || !choices(type).isEmpty();
        if (type.isList()) {
            return listed ? Kind.SEVERAL : Kind.WORDS;
        }
        var form = type.schema().get("type");
        if ("boolean".equals(form)) {
            return Kind.YES_NO;
        }
        if ("integer".equals(form)) {
            return Kind.NUMBER;
        }
        if (type.isDate()) {
            return Kind.DAY;
        }
        return listed ? Kind.ONE : Kind.TEXT;
    }

    /** What there is to choose from, one or several. */
    static List<String> choices(CellType<?> type) {
        var item = type.schema().get("items") instanceof Map<?, ?> items ? items : type.schema();
        return item.get("enum") instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }
}
