package nl.planhorizon.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it lies in a file, before anything is understood.
 *
 * @param rows its rows, without empty ones
 * @param place where they lie
 */
public record RawTable(List<RawRow> rows, Place place) {

    /**
     * One row.
     *
     * @param number position in the file, as counted there
     * @param cells raw values in the order of the columns of the table, null where there is none
     */
    public record RawRow(int number, List<@Nullable Object> cells) {}
}
