package nl.planhorizon.api.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.piece.PieceField;
import nl.planhorizon.data.piece.PieceField.Kind;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import org.springframework.util.MultiValueMap;

/** Between what is filled in and the published form of a thing. */
final class FormValues {

    /** Prefix of the fields of rows that come with a thing. */
    static final String ROW = "row.";

    private static final String NONE = "none";
    private static final int HALVES = 10;

    private FormValues() {}

    /**
     * A thing with what is filled in; what is not on the form stays.
     *
     * @param before the thing as it is, or empty
     * @param only names of the fields on the form, or none for all
     */
    static ObjectNode fill(ObjectNode before, PieceKind kind, MultiValueMap<String, String> filled, List<String> only) {
        var piece = before.deepCopy();
        var row = (ObjectNode) piece.get(PieceForm.table(kind)).get(0);
        for (var field : PieceForm.fields(kind)) {
            if (only.isEmpty() || only.contains(field.name())) {
                put(row, field, filled.getOrDefault(field.name(), List.of()));
            }
        }
        if (kind != PieceKind.CASE && !PieceForm.rowsTable(kind).isEmpty() && only.isEmpty()) {
            putRows(piece, kind, filled, PieceForm.id(kind, row));
        }
        return piece;
    }

    private static void put(ObjectNode row, PieceField field, List<String> filled) {
        var values = filled.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        if (field.kind() == Kind.WEEK && (values.isEmpty() || values.size() == HALVES)) {
            row.remove(field.name());
            if (values.isEmpty()) {
                row.putArray(field.name()).add(NONE);
            }
        } else if (values.isEmpty()) {
            row.remove(field.name());
        } else if (field.kind() == Kind.YES_NO) {
            row.put(field.name(), true);
        } else if (values.size() > 1 || field.kind() == Kind.WEEK) {
            values.forEach(row.putArray(field.name())::add);
        } else {
            row.put(field.name(), values.get(0));
        }
    }

    /** Rows of which the first field after the owner is empty are left out. */
    private static void putRows(ObjectNode piece, PieceKind kind, MultiValueMap<String, String> filled, String id) {
        piece.remove(PieceForm.rowsTable(kind));
        var fields = PieceForm.rowFields(kind);
        var owner = fields.get(0).name();
        var firsts = filled.getOrDefault(ROW + fields.get(1).name(), List.of());
        for (int i = 0; i < firsts.size(); i++) {
            if (!firsts.get(i).isBlank()) {
                var row = piece.withArray("/" + PieceForm.rowsTable(kind)).addObject();
                row.put(owner, id);
                for (var field : fields.subList(1, fields.size())) {
                    var column = filled.getOrDefault(ROW + field.name(), List.of());
                    put(row, field, i < column.size() ? List.of(column.get(i)) : List.of());
                }
            }
        }
    }

    /** What a field of a row says. */
    static List<String> values(PieceField field, JsonNode row) {
        var value = row.path(field.name());
        if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(each -> values.add(each.asText()));
            return values;
        }
        return value.isMissingNode() || value.isNull() ? List.of() : split(field, value.asText());
    }

    private static List<String> split(PieceField field, String text) {
        boolean several = field.kind() == Kind.SEVERAL || field.kind() == Kind.WEEK;
        return several ? List.of(text.split("[,;\\s]+")) : List.of(text);
    }
}
