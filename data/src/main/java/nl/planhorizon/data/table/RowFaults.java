package nl.planhorizon.data.table;

import nl.planhorizon.data.Faults;
import nl.planhorizon.data.text.FaultKind;

/**
 * Takes down what is wrong in one row.
 *
 * @param faults everything wrong in the input
 * @param row the row
 * @param place where its table lies
 */
public record RowFaults(Faults faults, Row row, Place place) {

    public void error(Column<?, ?> column, FaultKind kind, Object... details) {
        faults.error(kind, place.of(row.number(), column.name()), details);
    }

    public void warning(Column<?, ?> column, FaultKind kind, Object... details) {
        faults.warning(kind, place.of(row.number(), column.name()), details);
    }

    /** An error unless both facts of the row are in order, or one is missing. */
    public <T extends Comparable<? super T>> void inOrder(Column<?, T> first, Column<?, T> last) {
        var from = row.find(first);
        var to = row.find(last);
        if (from != null && to != null && to.compareTo(from) < 0) {
            error(last, FaultKind.RANGE_REVERSED, last.name(), to, first.name(), from);
        }
    }
}
