package nl.planhorizon.data.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.cell.BadCellException;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as they were read.
 *
 * @param table the table
 * @param rows all rows, sound or not
 * @param place where they lie
 * @param complete whether every column that must be there is
 */
public record Rows<R>(Table<R> table, List<Row> rows, Place place, boolean complete) {

    /** Reads every cell of a table and checks every sound row. */
    public static <R> Rows<R> read(Table<R> table, RawTable raw, Faults faults) {
        var rows = new ArrayList<Row>();
        for (var rawRow : raw.rows()) {
            var row = read(table, rawRow, raw, faults);
            rows.add(row.sound() ? checked(row, raw.place(), faults) : row);
        }
        return new Rows<>(table, rows, raw.place(), raw.missing().isEmpty());
    }

    private static Row checked(Row row, Place place, Faults faults) {
        int before = faults.errors();
        row.table().rule().check(row, new RowFaults(faults, row, place));
        return faults.errors() == before ? row : row.unsound();
    }

    private static Row read(Table<?> table, RawTable.RawRow raw, RawTable from, Faults faults) {
        var values = new ArrayList<@Nullable Object>(raw.cells().size());
        boolean sound = from.missing().isEmpty();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            try {
                values.add(read(column, raw.cells().get(i)));
            } catch (BadCellException e) {
                values.add(null);
                sound = false;
                if (!from.missing().contains(column.name())) {
                    faults.error(e.kind(), from.place().of(raw.number(), column.name()), e.details());
                }
            }
        }
        return new Row(table, values, raw.number(), sound);
    }

    private static @Nullable Object read(Column<?, ?> column, @Nullable Object raw) throws BadCellException {
        if (raw == null || isBlank(raw)) {
            if (column.required()) {
                throw new BadCellException(
                        FaultKind.MISSING_VALUE, column.name(), column.type().allowed());
            }
            return column.absent();
        }
        return column.type().read(raw);
    }

    private static boolean isBlank(Object raw) {
        return (raw instanceof String text && Texts.clean(text).isEmpty())
                || (raw instanceof List<?> list && list.isEmpty());
    }

    /** The facts of all sound rows; a row that the domain itself refuses becomes a fault. */
    public List<R> facts(Faults faults) {
        var facts = new ArrayList<R>();
        for (var row : rows) {
            try {
                if (row.sound()) {
                    facts.add(table.build().apply(row));
                }
            } catch (IllegalArgumentException e) {
                faults.error(FaultKind.IMPOSSIBLE_ROW, place.of(row.number(), null), String.valueOf(e.getMessage()));
            }
        }
        return facts;
    }

    /** Rows by key, faulty ones included, so that they are not reported as missing too. */
    public Map<String, Row> byKey() {
        var byKey = new HashMap<String, Row>();
        for (var row : rows) {
            var key = table.key().apply(row);
            if (key != null) {
                byKey.putIfAbsent(key, row);
            }
        }
        return byKey;
    }

    /** The place of a cell of the row with a key, or of the table if there is none. */
    public Phrase placeOf(Row row, @Nullable Column<?, ?> column) {
        return place.of(row.number(), column == null ? null : column.name());
    }
}
