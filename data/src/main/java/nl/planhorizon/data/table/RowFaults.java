package nl.planhorizon.data.table;

import nl.planhorizon.data.Faults;

/**
 * Takes down what is wrong in one row.
 *
 * @param faults everything wrong in the input
 * @param row the row
 * @param place where its table lies
 */
public record RowFaults(Faults faults, Row row, Place place) {

    public void error(Column<?, ?> column, String code, String message, String remedy) {
        faults.error(code, place.of(row.number(), column.name()), message, remedy);
    }

    public void warning(Column<?, ?> column, String code, String message, String remedy) {
        faults.warning(code, place.of(row.number(), column.name()), message, remedy);
    }

    /** An error unless both facts of the row are in order, or one is missing. */
    public <T extends Comparable<? super T>> void inOrder(Column<?, T> first, Column<?, T> last) {
        var from = row.find(first);
        var to = row.find(last);
        if (from != null && to != null && to.compareTo(from) < 0) {
            error(
                    last,
                    "range-reversed",
                    "%s %s lies before %s %s.".formatted(last.name(), to, first.name(), from),
                    "Make it " + from + " or later, or correct " + first.name() + ".");
        }
    }
}
