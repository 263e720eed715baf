package nl.planhorizon.data.table;

import java.util.List;
import java.util.Set;
import nl.planhorizon.data.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A table as it lies in a file, before anything is understood.
 *
 * @param rows its rows, without empty ones
 * @param place where they lie
 * @param missing names of columns that must be there and are not, which has been told already
 */
public record RawTable(List<RawRow> rows, Place place, Set<String> missing) {

    public static RawTable complete(List<RawRow> rows, Place place) {
        return new RawTable(rows, place, Set.of());
    }

    /** A table in a file that cannot be taken apart, which has been told already. */
    public static RawTable unreadable(Table<?> table) {
        return new RawTable(List.of(), (row, column) -> Phrase.plain(table.name()), Set.copyOf(table.columnNames()));
    }

    /**
     * One row.
     *
     * @param number position in the file, as counted there
     * @param cells raw values in the order of the columns of the table, null where there is none
     */
    public record RawRow(int number, List<@Nullable Object> cells) {}
}
