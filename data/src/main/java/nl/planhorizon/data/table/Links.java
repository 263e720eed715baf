package nl.planhorizon.data.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Checks what holds between rows of any tables: no key twice, and no reference to a row that is not there. */
public final class Links {

    private static final int MOST_TO_SUGGEST_FROM = 500;

    private final Tables tables;
    private final Map<String, Set<String>> known;

    private Links(Tables tables, Map<String, Set<String>> known) {
        this.tables = tables;
        this.known = known;
    }

    /**
     * Checks all tables.
     *
     * @param tables what was read
     * @param elsewhere names of rows that lie outside the file, by table
     */
    public static void check(Tables tables, Map<String, Set<String>> elsewhere) {
        var known = new HashMap<>(elsewhere);
        for (var name : tables.names()) {
            var rows = tables.rows(name);
            if (rows != null && rows.complete()) {
                known.put(name, tables.namesIn(rows));
            } else {
                known.remove(name);
            }
        }
        new Links(tables, known).checkAll();
    }

    /**
     * Checks tables of which rows may refer to rows outside the file as well as in it.
     *
     * @param elsewhere names of rows that lie outside the file, by table
     */
    public static void checkBeside(Tables tables, Map<String, Set<String>> elsewhere) {
        var known = new HashMap<>(elsewhere);
        for (var name : tables.names()) {
            var rows = tables.rows(name);
            if (rows != null) {
                var both = new HashSet<>(tables.namesIn(rows));
                both.addAll(elsewhere.getOrDefault(name, Set.of()));
                known.put(name, both);
            }
        }
        new Links(tables, known).checkAll();
    }

    private void checkAll() {
        for (var name : tables.names()) {
            var rows = tables.rows(name);
            if (rows != null) {
                check(rows);
            }
        }
    }

    private void check(Rows<?> rows) {
        var firstByKey = new HashMap<String, Row>();
        for (var row : rows.rows()) {
            var key = rows.table().key().apply(row);
            var first = key == null ? null : firstByKey.putIfAbsent(key, row);
            if (first != null) {
                var keyColumn = rows.table().columns().get(0);
                tables.faults()
                        .error(
                                FaultKind.DUPLICATE,
                                rows.placeOf(row, keyColumn),
                                Texts.quoted(key),
                                rows.placeOf(first, keyColumn));
            }
            for (var column : rows.table().columns()) {
                checkTargets(rows, row, column);
            }
        }
    }

    private void checkTargets(Rows<?> rows, Row row, Column<?, ?> column) {
        var target = column.target();
        var names = target == null ? null : known.get(target);
        if (target == null || names == null) {
            return;
        }
        for (var name : namesIn(row.find(column))) {
            if (!names.contains(name.toString())) {
                tables.faults()
                        .error(
                                FaultKind.UNKNOWN_REFERENCE,
                                rows.placeOf(row, column),
                                Texts.quoted(name),
                                target,
                                hint(name.toString(), names));
            }
        }
    }

    private static List<?> namesIn(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static Phrase hint(String name, Set<String> names) {
        var sorted = names.size() > MOST_TO_SUGGEST_FROM
                ? List.<String>of()
                : names.stream().sorted().toList();
        return Texts.didYouMean(name, sorted);
    }
}
