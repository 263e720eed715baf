package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.text;

import java.util.function.Function;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.text.FaultKind;
import org.jspecify.annotations.Nullable;

/** The column that says where a policy number comes from. */
final class Sources {

    private Sources() {}

    static <R> Column<R, String> column(Function<R, @Nullable String> value) {
        return Column.<R, String>of(
                        "source", text(), value, "Waar deze getallen vandaan komen", "Where these numbers come from")
                .orElse("");
    }

    static void check(Row row, RowFaults faults, Column<?, String> source) {
        if (row.get(source).isEmpty()) {
            faults.warning(source, FaultKind.NO_SOURCE);
        }
    }
}
