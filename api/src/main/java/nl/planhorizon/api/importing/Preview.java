package nl.planhorizon.api.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Impact;
import nl.planhorizon.api.office.edit.Touched;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * What a file would change.
 *
 * @param kinds the things that are new, changed or gone, by kind; kinds of which nothing changes are left out
 * @param impact planned hearings that become impossible
 * @param dropped planned hearings of what is gone
 */
record Preview(List<KindChanges> kinds, Impact impact, List<Hearing> dropped) {

    Preview {
        kinds = List.copyOf(kinds);
        dropped = List.copyOf(dropped);
    }

    /**
     * The changes of one kind of things.
     *
     * @param kind code of the kind
     * @param added ids of new things
     * @param changed what changes, with the fields that do
     * @param gone ids of things that go
     */
    record KindChanges(String kind, List<String> added, List<ThingChange> changed, List<String> gone) {

        KindChanges {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }

        boolean isNothing() {
            return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * A thing that changes.
     *
     * @param id its id
     * @param fields what it was and is, by name of the field
     */
    record ThingChange(String id, Map<String, FieldChange> fields) {}

    /** What a field was and is; empty for nothing. */
    record FieldChange(String before, String after) {}

    static Preview of(Office before, Office after) {
        var kinds = List.of(PieceKind.values()).stream()
                .map(kind -> of(kind, before, after))
                .filter(each -> !each.isNothing())
                .toList();
        var dropped = before.plans().working().values().stream()
                .filter(each -> !after.plans().working().containsKey(each.caseId()))
                .toList();
        return new Preview(kinds, Impact.between(before, after, touched(kinds)), dropped);
    }

    Touched touched() {
        return touched(kinds);
    }

    private static Touched touched(List<KindChanges> kinds) {
        return new Touched(kinds.stream()
                .flatMap(each -> {
                    List<String> ids = new ArrayList<>(each.added());
                    each.changed().forEach(change -> ids.add(change.id()));
                    ids.addAll(each.gone());
                    var kind = PieceKind.find(each.kind()).orElseThrow();
                    return ids.stream().map(id -> VersionKey.of(kind, id));
                })
                .collect(Collectors.toSet()));
    }

    private static KindChanges of(PieceKind kind, Office before, Office after) {
        Map<String, Piece> old = new HashMap<>();
        CaseloadPieces.of(before.caseload(), kind).forEach(piece -> old.put(piece.id(), piece));
        List<String> added = new ArrayList<>();
        List<ThingChange> changed = new ArrayList<>();
        CaseloadPieces.of(after.caseload(), kind).forEach(piece -> {
            var was = old.remove(piece.id());
            if (was == null) {
                added.add(piece.id());
            } else {
                var fields = fields(kind, was, piece);
                if (!fields.isEmpty()) {
                    changed.add(new ThingChange(piece.id(), fields));
                }
            }
        });
        return new KindChanges(
                kind.code(), added, changed, old.keySet().stream().sorted().toList());
    }

    private static Map<String, FieldChange> fields(PieceKind kind, Piece was, Piece is) {
        var before = was.rows();
        var after = is.rows();
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        if (before.equals(after)) {
            return fields;
        }
        var old = before.path(PieceForm.table(kind)).path(0);
        var now = after.path(PieceForm.table(kind)).path(0);
        var names = new TreeSet<String>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                fields.put(name, new FieldChange(text(old.path(name)), text(now.path(name))));
            }
        }
        var rows = PieceForm.rowsTable(kind);
        if (!rows.isEmpty() && !before.path(rows).equals(after.path(rows))) {
            fields.put(
                    rows,
                    new FieldChange(
                            String.valueOf(before.path(rows).size()),
                            String.valueOf(after.path(rows).size())));
        }
        return fields;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(each -> items.add(each.asText()));
            return String.join(" ", items);
        }
        return value.asText("");
    }

    /** Whether the file changes anything. */
    public boolean isNothing() {
        return kinds.isEmpty();
    }
}
