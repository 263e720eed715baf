package nl.planhorizon.data.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Place;
import nl.planhorizon.data.table.RawTable;
import nl.planhorizon.data.table.RawTable.RawRow;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Makes a table of a grid of cells under a row of column names: a sheet or a CSV file. */
final class GridInput {

    /** Where the cell in a column, counted from 0, of a row lies; null for the whole row. */
    @FunctionalInterface
    interface GridPlace {
        Phrase of(int row, @Nullable Integer column);
    }

    private final Table<?> table;
    private final GridPlace place;
    private final Faults faults;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<RawRow> rows = new ArrayList<>();
    private boolean started;

    GridInput(Table<?> table, GridPlace place, Faults faults) {
        this.table = table;
        this.place = place;
        this.faults = faults;
    }

    /** Takes the next row; the first one that is not empty holds the column names. */
    void add(int number, List<? extends @Nullable Object> cells) {
        if (cells.stream()
                .allMatch(cell -> cell == null || Texts.clean(cell.toString()).isEmpty())) {
            return;
        }
        if (!started) {
            started = true;
            readNames(number, cells);
            return;
        }
        var row = new ArrayList<@Nullable Object>(
                Collections.nCopies(table.columns().size(), null));
        for (int i = 0; i < row.size(); i++) {
            int position = positions.getOrDefault(table.columns().get(i).name(), cells.size());
            row.set(i, position < cells.size() ? cells.get(position) : null);
        }
        if (row.stream()
                .anyMatch(cell -> cell != null && !Texts.clean(cell.toString()).isEmpty())) {
            rows.add(new RawRow(number, row));
        }
    }

    private void readNames(int number, List<? extends @Nullable Object> cells) {
        var byName = new LinkedHashMap<String, String>();
        table.columnNames().forEach(name -> byName.put(Texts.normalised(name), name));
        for (int i = 0; i < cells.size(); i++) {
            var found = cells.get(i) == null ? "" : Texts.clean(String.valueOf(cells.get(i)));
            var name = byName.get(Texts.normalised(found));
            if (name == null && !found.isEmpty() && !found.startsWith(Layout.IGNORED)) {
                faults.error(
                        FaultKind.UNKNOWN_COLUMN,
                        place.of(number, i),
                        Texts.quoted(found),
                        table.name(),
                        Texts.didYouMean(found, table.columnNames()));
            }
            if (name != null && positions.putIfAbsent(name, i) != null) {
                faults.error(FaultKind.DUPLICATE_COLUMN, place.of(number, i), name);
            }
        }
    }

    /** The table, as far as its columns are there. */
    RawTable toTable(String where) {
        var missing = new HashSet<String>();
        for (var column : table.columns()) {
            if (column.required() && !positions.containsKey(column.name())) {
                missing.add(column.name());
                faults.error(FaultKind.MISSING_COLUMN, where, column.name(), table.name(), column.explanation());
            }
        }
        Place ofCells = (row, column) -> place.of(row, column == null ? null : positions.get(column));
        return new RawTable(rows, ofCells, missing);
    }
}
