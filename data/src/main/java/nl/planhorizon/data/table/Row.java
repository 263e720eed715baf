package nl.planhorizon.data.table;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read: a fact or nothing per column.
 *
 * @param table the table it is a row of
 * @param values facts in the order of the columns; null where the cell is empty or wrong
 * @param number position in its file, as counted there
 * @param sound whether every cell could be read and the row makes sense
 */
public record Row(Table<?> table, List<@Nullable Object> values, int number, boolean sound) {

    /** The fact of a column that always has one in a sound row. */
    public <T> T get(Column<?, T> column) {
        return Objects.requireNonNull(find(column), column.name());
    }

    /** The fact of a column, or null. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(Column<?, T> column) {
        return (T) values.get(table.indexOf(column));
    }

    Row unsound() {
        return new Row(table, values, number, false);
    }

    public boolean has(Column<?, ?> column) {
        return find(column) != null;
    }
}
