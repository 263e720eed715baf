package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.yesNo;
import static nl.planhorizon.data.policy.Nationalities.nationality;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.SeasonChange;
import nl.planhorizon.solver.whatif.draft.DraftRates;
import nl.planhorizon.solver.whatif.draft.DraftRates.Rate;
import nl.planhorizon.solver.whatif.draft.Who;

/** Seasons, shares that are heard, stay away or leave, and weeks of which the numbers are known. */
final class FlowTables {

    private static final int MONTHS = 12;
    private static final int MOST_WEIGHT = 10_000;
    private static final int MOST_PERCENTAGE = 1_000;
    private static final int MOST_CASES = 100_000;
    private static final double PERCENT = 100;

    private static final ChangeColumns<SeasonChange> SEASON = new ChangeColumns<>();
    private static final Column<SeasonChange, List<Integer>> WEIGHTS = Column.<SeasonChange, List<Integer>>of(
                    "monthWeights",
                    listOf(number(0, MOST_WEIGHT)),
                    SeasonChange::monthWeights,
                    "Verhouding van de twaalf maanden, januari eerst",
                    "Proportion of the twelve months, January first")
            .mandatory();

    static final Table<SeasonChange> SEASONS = Table.<SeasonChange>of(
                    "seasons",
                    "Andere verdeling van de instroom over het jaar",
                    "Another spread of the inflow over the year",
                    SEASON.and(List.of(WEIGHTS)),
                    row -> new SeasonChange(SEASON.name(row), SEASON.period(row), row.get(WEIGHTS)))
            .checkedBy(FlowTables::checkSeason)
            .mayBeAbsent();

    private static final ChangeColumns<RateChange> RATE = new ChangeColumns<>();
    private static final Column<RateChange, DraftRates.Kind> KIND = Column.<RateChange, DraftRates.Kind>of(
                    "kind",
                    choice(DraftRates.Kind.class),
                    change -> change.rate().kind(),
                    "Gehoord (van de afgedane zaken), niet verschenen (van de gehoren) of vertrokken (per jaar)",
                    "Heard (of the cases handled), no-show (of the hearings) or leave (a year)")
            .mandatory();
    private static final Column<RateChange, String> QUEUE =
            ChangeColumns.queue(change -> change.rate().who().queue());
    private static final Column<RateChange, String> NATIONALITY = Column.of(
            "nationality",
            nationality(),
            change -> change.rate().who().nationality(),
            "Nationaliteit; leeg: alle",
            "Nationality; empty: all");
    private static final Column<RateChange, Integer> PERCENTAGE = Column.<RateChange, Integer>of(
                    "percentage",
                    number(0, MOST_PERCENTAGE),
                    change -> (int) Math.round(change.rate().value() * PERCENT),
                    "Het percentage",
                    "The percentage")
            .mandatory();
    private static final Column<RateChange, Boolean> RELATIVE = Column.<RateChange, Boolean>of(
                    "relative",
                    yesNo(),
                    change -> change.rate().relative(),
                    "Of het een percentage is van wat het was",
                    "Whether it is a percentage of what it was")
            .orElse(false);

    static final Table<RateChange> RATES = Table.<RateChange>of(
                    "rates",
                    "Andere aandelen: gehoord, niet verschenen, vertrokken",
                    "Other shares: heard, no-show, leave",
                    RATE.and(List.of(KIND, QUEUE, NATIONALITY, PERCENTAGE, RELATIVE)),
                    FlowTables::rate)
            .checkedBy(RATE::check)
            .mayBeAbsent();

    private static final Column<KnownWeek, LocalDate> WEEK = Column.<KnownWeek, LocalDate>of(
                    "week", date(), KnownWeek::week, "Een dag van de week", "A day of the week")
            .mandatory();
    private static final Column<KnownWeek, KnownWeek.Kind> KNOWN = Column.<KnownWeek, KnownWeek.Kind>of(
                    "kind", choice(KnownWeek.Kind.class), KnownWeek::kind, "Wat bekend is", "What is known")
            .mandatory();
    private static final Column<KnownWeek, String> OF = ChangeColumns.queue(KnownWeek::queue);
    private static final Column<KnownWeek, Integer> CASES = Column.<KnownWeek, Integer>of(
                    "cases", number(0, MOST_CASES), KnownWeek::cases, "Aantal zaken", "Number of cases")
            .mandatory();

    static final Table<KnownWeek> WEEKS = Table.<KnownWeek>of(
                    "knownWeeks",
                    "Weken waarvan instroom, uitstroom of afsluitingen bekend zijn",
                    "Weeks of which inflow, output or closings are known",
                    List.of(WEEK, KNOWN, OF, CASES),
                    row -> new KnownWeek(row.get(WEEK), row.get(KNOWN), row.find(OF), row.get(CASES)))
            .checkedBy(FlowTables::checkWeek)
            .mayBeAbsent();

    private FlowTables() {}

    private static void checkSeason(Row row, RowFaults faults) {
        SEASON.check(row, faults);
        var weights = row.get(WEIGHTS);
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (weights.size() != MONTHS || sum == 0) {
            faults.error(WEIGHTS, FaultKind.NOT_TWELVE_MONTHS, weights.size());
        }
    }

    private static void checkWeek(Row row, RowFaults faults) {
        if (row.get(KNOWN) == KnownWeek.Kind.OUTPUT && !row.has(OF)) {
            faults.error(OF, FaultKind.MISSING_VALUE, OF.name(), OF.type().allowed());
        }
    }

    private static RateChange rate(Row row) {
        var who = new Who(row.find(QUEUE), row.find(NATIONALITY), false);
        var rate = new Rate(row.get(KIND), who, row.get(PERCENTAGE) / PERCENT, row.get(RELATIVE));
        return new RateChange(RATE.name(row), RATE.period(row), rate);
    }
}
