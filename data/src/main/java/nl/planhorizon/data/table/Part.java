package nl.planhorizon.data.table;

import java.util.List;
import java.util.function.Function;

/**
 * A table as a part of something larger.
 *
 * @param table the table
 * @param rows the rows of the whole that belong in it
 */
public record Part<W, R>(Table<R> table, Function<W, List<R>> rows) {

    /** The same part of something larger still. */
    public <L> Part<L, R> within(Function<L, W> whole) {
        return new Part<>(table, rows.compose(whole));
    }
}
