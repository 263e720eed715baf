package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.cell.Types.whole;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.data.file.Headers;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.Proof;
import org.jspecify.annotations.Nullable;

/** All tables of a plan together. */
public final class PlanTables {

    private static final String FORMAT = "planhorizon-plan";
    private static final long MOST = 999_999_999_999_999_999L;

    private static final Column<PlanDocument, String> CASELOAD = Column.<PlanDocument, String>of(
                    "caseload",
                    text(),
                    PlanDocument::caseload,
                    "Naam van het bestand dat gepland is",
                    "Name of the caseload it plans")
            .mandatory();
    private static final Column<PlanDocument, LocalDate> AS_OF = Column.<PlanDocument, LocalDate>of(
                    "asOf", date(), PlanDocument::asOf, "Dag waarop gepland is", "As-of day of that caseload")
            .mandatory();
    private static final Column<PlanDocument, LocalDate> WINDOW_FIRST = Column.<PlanDocument, LocalDate>of(
                    "windowFirst",
                    date(),
                    plan -> plan.window().first(),
                    "Eerste dag van de planperiode",
                    "First day of its window")
            .mandatory();
    private static final Column<PlanDocument, LocalDate> WINDOW_LAST = Column.<PlanDocument, LocalDate>of(
                    "windowLast",
                    date(),
                    plan -> plan.window().last(),
                    "Laatste dag van de planperiode",
                    "Last day of its window")
            .mandatory();
    private static final Column<PlanDocument, Long> LOWER_BOUND = Column.of(
            "lowerBound",
            whole(0, MOST),
            plan -> plan.proof() == null ? null : plan.proof().lowerBound(),
            "Bewezen ondergrens van de kosten; leeg: niets bewezen",
            "Proven lower bound of the cost; empty: nothing proven");

    private static final Table<PlanDocument> HEADER = Table.<PlanDocument>of(
                    "plan",
                    "Het plan als geheel",
                    "The plan as a whole",
                    List.of(
                            Headers.format(FORMAT),
                            Headers.version(),
                            CASELOAD,
                            AS_OF,
                            WINDOW_FIRST,
                            WINDOW_LAST,
                            LOWER_BOUND),
                    PlanTables::empty)
            .checkedBy((row, faults) -> faults.inOrder(WINDOW_FIRST, WINDOW_LAST));

    private static final Column<PriceRow, PriceRow.Kind> KIND = Column.<PriceRow, PriceRow.Kind>of(
                    "kind", choice(PriceRow.Kind.class), PriceRow::kind, "Van wat dit de prijs is", "What is priced")
            .mandatory();
    private static final Column<PriceRow, String> NEED = Column.<PriceRow, String>of(
                    "need",
                    text(),
                    PriceRow::need,
                    "Waarvoor het nodig is; de wachtrij bij target, de hoofdtaal bij held-back, de medewerker bij week, de zaak bij frozen, home-officer en home-interpreter",
                    "Which need it serves; the queue for target, the main language for held-back, the officer for week, the case for frozen, home-officer and home-interpreter")
            .orElse("");
    private static final Column<PriceRow, String> LOCATION = Column.of(
            "location",
            code(),
            PriceRow::location,
            "Locatie; leeg bij target, week, frozen, home-officer, home-interpreter en voor tolken op afstand",
            "Location; empty for target, week, frozen, home-officer, home-interpreter and for remote interpreters");
    private static final Column<PriceRow, List<Long>> MILLI = Column.<PriceRow, List<Long>>of(
                    "milli",
                    listOf(whole(0, MOST)),
                    PriceRow::milli,
                    "Duizendsten, per dagdeel van de werkdagen in de planperiode (per week bij target, held-back en week; één bij frozen)",
                    "Thousandths, per session of the open days in the window (per week for target, held-back and week; one for frozen)")
            .orElse(List.of());

    private static final Table<PriceRow> PRICES = Table.<PriceRow>of(
                    "prices",
                    "Prijzen die de ondergrens bewijzen",
                    "Prices that prove the lower bound",
                    List.of(KIND, NEED, LOCATION, MILLI),
                    row -> new PriceRow(row.get(KIND), row.get(NEED), row.find(LOCATION), row.get(MILLI)))
            .mayBeAbsent();

    /** The tables of a plan. */
    public static final Layout<PlanDocument> LAYOUT = new Layout<>(
            FORMAT,
            new Part<>(HEADER, List::of),
            List.of(
                    new Part<>(
                            HearingTables.HEARINGS, document -> document.plan().hearings()),
                    new Part<>(PRICES, PlanTables::prices)));

    private PlanTables() {}

    private static List<PriceRow> prices(PlanDocument document) {
        return document.proof() == null ? List.of() : document.proof().prices();
    }

    private static PlanDocument empty(Row row) {
        var bound = row.find(LOWER_BOUND);
        return new PlanDocument(
                row.get(CASELOAD),
                row.get(AS_OF),
                new DateRange(row.get(WINDOW_FIRST), row.get(WINDOW_LAST)),
                new HearingPlan(List.of()),
                bound == null ? null : new Proof(bound, List.of()));
    }

    /** The plan in a file as far as its rows are sound, or null if the header is not or it plans another caseload. */
    public static @Nullable PlanDocument assemble(Tables tables, Caseload caseload) {
        var header = tables.facts(HEADER);
        var rows = tables.rows(HEADER);
        if (header.isEmpty() || rows == null) {
            return null;
        }
        var empty = header.get(0);
        var faults = new RowFaults(tables.faults(), rows.rows().get(0), rows.place());
        same(CASELOAD, empty.caseload(), caseload.name(), faults);
        same(AS_OF, empty.asOf(), caseload.asOf(), faults);
        same(WINDOW_FIRST, empty.window().first(), caseload.window().first(), faults);
        same(WINDOW_LAST, empty.window().last(), caseload.window().last(), faults);
        var prices = tables.facts(PRICES);
        var proof = empty.proof();
        if (proof == null && !prices.isEmpty()) {
            faults.error(LOWER_BOUND, FaultKind.PRICES_WITHOUT_BOUND);
        }
        return new PlanDocument(
                empty.caseload(),
                empty.asOf(),
                empty.window(),
                new HearingPlan(tables.facts(HearingTables.HEARINGS)),
                proof == null ? null : new Proof(proof.lowerBound(), prices));
    }

    private static <T> void same(Column<PlanDocument, T> column, T here, T wanted, RowFaults faults) {
        if (!here.equals(wanted)) {
            faults.error(column, FaultKind.OTHER_CASELOAD, column.name(), here, wanted);
        }
    }
}
