package nl.planhorizon.api.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.piece.PieceField;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import org.jspecify.annotations.Nullable;

/**
 * A form about one thing, as it is shown.
 *
 * @param kind what it is
 * @param id its id, empty for a new one
 * @param seen the version it starts from, 0 for a new one
 * @param groups its fields
 * @param rows the rows that come with it, with two empty ones to fill in
 * @param faults what is wrong that belongs to no field
 */
public record ThingForm(
        PieceKind kind, String id, long seen, List<FormGroup> groups, List<List<FormField>> rows, List<String> faults) {

    private static final int SPARE = 2;

    public ThingForm {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public String code() {
        return kind.code();
    }

    public boolean isNew() {
        return seen == 0;
    }

    /** Whether something has to be mended, or was changed by somebody else. */
    public boolean isRefused() {
        return !faults.isEmpty()
                || groups.stream()
                        .flatMap(group -> group.fields().stream())
                        .anyMatch(field -> field.fault() != null || field.now() != null);
    }

    /** What makes forms of things. */
    static final class Maker {

        private final Office office;
        private final PieceKind kind;
        private final FormChoices choices;

        Maker(Office office, PieceKind kind, Words words) {
            this.office = office;
            this.kind = kind;
            choices = new FormChoices(office, words);
        }

        /** The thing as it is, or an empty one. */
        ObjectNode piece(String id) {
            return Edits.find(office, kind, id).map(piece -> piece.rows()).orElseGet(() -> PieceForm.empty(kind));
        }

        long version(String id) {
            return id.isEmpty() ? 0 : office.versions().of(VersionKey.of(kind, id));
        }

        /**
         * A form.
         *
         * @param piece what is filled in
         * @param faults what is wrong, by name of the field; the empty name for what belongs to none
         * @param now the thing as somebody else left it, or null
         */
        ThingForm form(String id, ObjectNode piece, Map<String, List<String>> faults, @Nullable ObjectNode now) {
            var row = piece.path(PieceForm.table(kind)).path(0);
            List<FormField> fields = new ArrayList<>();
            for (var field : PieceForm.fields(kind)) {
                var wrong = faults.getOrDefault(field.name(), List.of());
                fields.add(new FormField(
                        field,
                        FormValues.values(field, row),
                        choices.of(field),
                        wrong.isEmpty() ? null : String.join(" ", wrong),
                        differs(field, row, now)));
            }
            return new ThingForm(
                    kind,
                    id,
                    version(id),
                    FormGroup.of(kind, fields),
                    rows(piece, now),
                    faults.getOrDefault("", List.of()));
        }

        private @Nullable String differs(PieceField field, JsonNode row, @Nullable ObjectNode now) {
            if (now == null) {
                return null;
            }
            var theirs =
                    FormValues.values(field, now.path(PieceForm.table(kind)).path(0));
            return theirs.equals(FormValues.values(field, row)) ? null : String.join(" ", theirs);
        }

        /** What somebody else added meanwhile stays, unless it is emptied. */
        private List<List<FormField>> rows(ObjectNode piece, @Nullable ObjectNode now) {
            List<List<FormField>> rows = new ArrayList<>();
            var table = PieceForm.rowsTable(kind);
            if (kind != PieceKind.CASE && !table.isEmpty()) {
                Set<List<FormField>> filled = new LinkedHashSet<>();
                piece.path(table).forEach(row -> filled.add(row(row)));
                if (now != null) {
                    now.path(table).forEach(row -> filled.add(row(row)));
                }
                rows.addAll(filled);
                for (int i = 0; i < SPARE; i++) {
                    rows.add(row(JsonNodeFactory.instance.objectNode()));
                }
            }
            return rows;
        }

        private List<FormField> row(JsonNode row) {
            return PieceForm.rowFields(kind).stream()
                    .skip(1)
                    .map(field -> new FormField(field, FormValues.values(field, row), choices.of(field), null, null))
                    .toList();
        }
    }
}
