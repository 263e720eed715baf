package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.Period;
import org.jspecify.annotations.Nullable;

/** The columns that changes have in common: what people call it, and when it holds. */
final class ChangeColumns<C extends Change> {

    private final Column<C, String> name = Column.<C, String>of(
                    "name", text(), Change::name, "Hoe de verandering heet", "What people call the change")
            .mandatory();
    private final Column<C, LocalDate> from = Column.<C, LocalDate>of(
                    "from", date(), change -> change.period().from(), "Eerste dag", "First day")
            .mandatory();
    private final Column<C, LocalDate> until = Column.of(
            "until",
            date(),
            change -> change.period().until(),
            "Laatste dag; leeg: tot het einde",
            "Last day; empty: to the end");

    /** These columns, then those of a kind of change. */
    List<Column<C, ?>> and(List<Column<C, ?>> further) {
        return Stream.concat(Stream.<Column<C, ?>>of(name, from, until), further.stream())
                .toList();
    }

    String name(Row row) {
        return row.get(name);
    }

    Period period(Row row) {
        return new Period(row.get(from), row.find(until));
    }

    void check(Row row, RowFaults faults) {
        faults.inOrder(from, until);
    }

    /** A queue that must be known. */
    static <C> Column<C, String> queue(Function<C, @Nullable String> value) {
        return Column.<C, String>of("queue", code(), value, "Wachtrij; leeg: alle", "Queue; empty: all")
                .refersTo(PolicyTables.QUEUES.name());
    }
}
