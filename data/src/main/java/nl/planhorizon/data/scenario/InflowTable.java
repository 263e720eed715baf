package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.yesNo;
import static nl.planhorizon.data.policy.Nationalities.nationality;

import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.draft.Who;

/** Other inflow. */
final class InflowTable {

    private static final int MOST_CASES = 1_000_000;
    private static final int MOST_PERCENTAGE = 10_000;
    private static final ChangeColumns<InflowChange> COMMON = new ChangeColumns<>();

    private static final Column<InflowChange, String> QUEUE =
            ChangeColumns.queue(change -> change.who().queue());
    private static final Column<InflowChange, String> NATIONALITY = Column.of(
            "nationality",
            nationality(),
            change -> change.who().nationality(),
            "Nationaliteit; leeg: alle",
            "Nationality; empty: all");
    private static final Column<InflowChange, Boolean> REPEAT = Column.<InflowChange, Boolean>of(
                    "repeatOnly",
                    yesNo(),
                    change -> change.who().repeatOnly(),
                    "Alleen opvolgende aanvragen",
                    "Repeat applications alone")
            .orElse(false);
    private static final Column<InflowChange, Integer> YEARLY = Column.of(
            "yearly",
            number(0, MOST_CASES),
            InflowChange::yearly,
            "Aanvragen per jaar, of vul percentage in",
            "Applications a year, or give a percentage");
    private static final Column<InflowChange, Boolean> COUNTS_ALL = Column.<InflowChange, Boolean>of(
                    "countsAll",
                    yesNo(),
                    InflowChange::countsAll,
                    "Of het jaartal ook hervestiging en nareis telt, zoals landelijke instroomscenario's",
                    "Whether the yearly number also counts resettlement and family, as national inflow scenarios do")
            .orElse(false);
    private static final Column<InflowChange, Integer> PERCENTAGE = Column.of(
            "percentage",
            number(0, MOST_PERCENTAGE),
            InflowChange::percentage,
            "Percentage van wat het was",
            "Percentage of what it was");

    static final Table<InflowChange> TABLE = Table.<InflowChange>of(
                    "inflow",
                    "Andere instroom",
                    "Another inflow",
                    COMMON.and(List.of(QUEUE, NATIONALITY, REPEAT, YEARLY, COUNTS_ALL, PERCENTAGE)),
                    InflowTable::build)
            .checkedBy(InflowTable::check)
            .mayBeAbsent();

    private InflowTable() {}

    private static void check(Row row, RowFaults faults) {
        COMMON.check(row, faults);
        if (row.has(YEARLY) == row.has(PERCENTAGE)) {
            faults.error(YEARLY, FaultKind.ONE_OF_TWO, YEARLY.name(), PERCENTAGE.name());
        }
    }

    private static InflowChange build(Row row) {
        return new InflowChange(
                COMMON.name(row),
                COMMON.period(row),
                new Who(row.find(QUEUE), row.find(NATIONALITY), row.get(REPEAT)),
                row.find(YEARLY),
                row.get(COUNTS_ALL),
                row.find(PERCENTAGE));
    }
}
