package nl.planhorizon.data.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/** All tables of one file as they were read, with what is wrong in them. */
public final class Tables {

    private final Map<String, Rows<?>> byName = new LinkedHashMap<>();
    private final Map<String, List<?>> facts = new HashMap<>();
    private final Map<String, Map<String, Row>> byKey = new HashMap<>();
    private final String file;
    private final Faults faults;

    private Tables(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads every table of a layout, header first. */
    public static Tables read(Layout<?> layout, Map<String, RawTable> raw, String file, Faults faults) {
        var tables = new Tables(file, faults);
        for (var table : layout.tables()) {
            var found = raw.get(table.name());
            if (found != null) {
                tables.byName.put(table.name(), Rows.read(table, found, faults));
            } else if (!table.optional()) {
                faults.error(FaultKind.MISSING_TABLE, file, table.name(), Phrase.of(table.dutch(), table.english()));
            }
        }
        var header = tables.rows(layout.header().table());
        if (header != null && header.rows().size() != 1) {
            faults.error(
                    FaultKind.NOT_ONE_ROW,
                    file,
                    header.table().name(),
                    header.rows().size());
        }
        return tables;
    }

    /** Name of the file or folder. */
    public String file() {
        return file;
    }

    public Faults faults() {
        return faults;
    }

    public boolean has(Table<?> table) {
        return byName.containsKey(table.name());
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** The rows of a table, or null if the file has none. */
    @SuppressWarnings("unchecked")
    public <R> @Nullable Rows<R> rows(Table<R> table) {
        return (Rows<R>) byName.get(table.name());
    }

    @Nullable
    Rows<?> rows(String name) {
        return byName.get(name);
    }

    /** The facts of all sound rows; none if the table is absent. */
    @SuppressWarnings("unchecked")
    public <R> List<R> facts(Table<R> table) {
        var rows = rows(table);
        return rows == null ? List.of() : (List<R>) facts.computeIfAbsent(table.name(), name -> rows.facts(faults));
    }

    /** Whether a table is absent or every row of it could be read. */
    public boolean isSound(Table<?> table) {
        var rows = rows(table);
        return rows == null || rows.rows().stream().allMatch(Row::sound);
    }

    /** Where the row with a key lies, or the cell of a column in it. */
    public Phrase placeOf(Table<?> table, String key, @Nullable Column<?, ?> column) {
        var rows = rows(table);
        var row = rows == null
                ? null
                : byKey.computeIfAbsent(table.name(), name -> rows.byKey()).get(key);
        return rows == null || row == null ? Phrase.plain(table.name()) : rows.placeOf(row, column);
    }

    /** All rows by the names others may use for them. */
    Set<String> namesIn(Rows<?> rows) {
        return rows.rows().stream()
                .flatMap(row -> {
                    var key = rows.table().key().apply(row);
                    var aliases = rows.table().aliases().apply(row).stream();
                    return key == null ? aliases : Stream.concat(Stream.of(key), aliases);
                })
                .collect(Collectors.toSet());
    }
}
