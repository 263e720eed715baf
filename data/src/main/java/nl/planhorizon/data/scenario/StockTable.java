package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.policy.Nationalities.nationality;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.whatif.base.StockRow;

/** Stock that is known by number only. */
final class StockTable {

    private static final int MOST_CASES = 1_000_000;
    private static final int MOST_TRACK = 4;

    private static final Column<StockRow, String> QUEUE =
            ChangeColumns.<StockRow>queue(StockRow::queue).mandatory();
    private static final Column<StockRow, String> NATIONALITY = Column.<StockRow, String>of(
                    "nationality",
                    nationality(),
                    StockRow::nationality,
                    "Nationaliteit; leeg: alle andere samen",
                    "Nationality; empty: all others together")
            .orElse("UNK");
    private static final Column<StockRow, Integer> TRACK = Column.<StockRow, Integer>of(
                    "track",
                    number(0, MOST_TRACK),
                    StockRow::track,
                    "Spoor; 0 voor opvolgende aanvragen",
                    "Track; 0 for repeat applications")
            .orElse(MOST_TRACK);
    private static final Column<StockRow, LocalDate> FIRST = Column.<StockRow, LocalDate>of(
                    "firstApplication",
                    date(),
                    StockRow::firstApplication,
                    "Eerste dag van hun aanvragen",
                    "First day of their applications")
            .mandatory();
    private static final Column<StockRow, LocalDate> LAST = Column.<StockRow, LocalDate>of(
                    "lastApplication",
                    date(),
                    StockRow::lastApplication,
                    "Laatste dag van hun aanvragen; ze worden gelijk over de weken verdeeld",
                    "Last day of their applications; they are spread evenly over the weeks")
            .mandatory();
    private static final Column<StockRow, Integer> CASES = Column.<StockRow, Integer>of(
                    "cases", number(0, MOST_CASES), StockRow::cases, "Aantal zaken", "Number of cases")
            .mandatory();
    private static final Column<StockRow, String> SOURCE = Column.<StockRow, String>of(
                    "source", text(), StockRow::source, "Waar dit getal vandaan komt", "Where this number comes from")
            .orElse("");

    static final Table<StockRow> TABLE = Table.<StockRow>of(
                    "stock",
                    "Voorraad in aantallen, in plaats van een bestand met zaken",
                    "Stock by number, instead of a caseload",
                    List.of(QUEUE, NATIONALITY, TRACK, FIRST, LAST, CASES, SOURCE),
                    StockTable::build)
            .checkedBy((row, faults) -> faults.inOrder(FIRST, LAST))
            .mayBeAbsent();

    private StockTable() {}

    private static StockRow build(Row row) {
        return new StockRow(
                row.get(QUEUE),
                row.get(NATIONALITY),
                row.get(TRACK),
                row.get(FIRST),
                row.get(LAST),
                row.get(CASES),
                row.get(SOURCE));
    }
}
