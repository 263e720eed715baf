package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.RestWaiver;

/** Where and for whom the rest period is withheld. */
final class RestWaiverTable {

    private static final Column<RestWaiver, String> LOCATION = Column.of(
            "location", code(), RestWaiver::location, "Gehoorlocatie; leeg: alle", "Hearing location; empty: all");
    private static final Column<RestWaiver, String> NATIONALITY = Column.of(
            "nationality",
            Nationalities.nationality(),
            RestWaiver::nationality,
            "Nationaliteit; leeg: alle",
            "Nationality; empty: all");
    private static final Column<RestWaiver, Boolean> NUISANCE = Column.<RestWaiver, Boolean>of(
                    "nuisanceOnly",
                    yesNo(),
                    RestWaiver::nuisanceOnly,
                    "Alleen na een overlastmelding",
                    "Only after a nuisance report")
            .mandatory();
    private static final Column<RestWaiver, LocalDate> FIRST = Column.<RestWaiver, LocalDate>of(
                    "first",
                    date(),
                    waiver -> waiver.days().first(),
                    "Eerste gehoordag waarop het geldt",
                    "First hearing day on which it holds")
            .mandatory();
    private static final Column<RestWaiver, LocalDate> LAST = Column.<RestWaiver, LocalDate>of(
                    "last",
                    date(),
                    waiver -> waiver.days().last(),
                    "Laatste gehoordag waarop het geldt",
                    "Last hearing day on which it holds")
            .mandatory();
    private static final Column<RestWaiver, String> SOURCE = Sources.column(RestWaiver::source);

    static final Table<RestWaiver> TABLE = Table.<RestWaiver>of(
                    "restWaivers",
                    "Waar de rust- en voorbereidingstermijn wordt onthouden",
                    "Where the rest period is withheld",
                    List.of(LOCATION, NATIONALITY, NUISANCE, FIRST, LAST, SOURCE),
                    RestWaiverTable::build)
            .checkedBy(RestWaiverTable::check)
            .mayBeAbsent();

    private RestWaiverTable() {}

    private static void check(Row row, RowFaults faults) {
        Sources.check(row, faults, SOURCE);
        faults.inOrder(FIRST, LAST);
    }

    private static RestWaiver build(Row row) {
        return new RestWaiver(
                row.find(LOCATION),
                row.find(NATIONALITY),
                row.get(NUISANCE),
                new DateRange(row.get(FIRST), row.get(LAST)),
                row.get(SOURCE));
    }
}
