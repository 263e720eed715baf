package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.RuleSet.CountsFrom;

/** The decision terms by validity. */
public final class RuleSetTable {

    private static final int MOST_MONTHS = 60;

    private static final Column<RuleSet, String> CODE = Column.<RuleSet, String>of(
                    "code", code(), RuleSet::code, "Unieke code van de regelset", "Unique code of the rule set")
            .mandatory();
    private static final Column<RuleSet, LocalDate> FIRST = Column.<RuleSet, LocalDate>of(
                    "applicationsFirst",
                    date(),
                    set -> set.applications().first(),
                    "Eerste aanvraagdatum waarvoor de regelset geldt",
                    "First application date covered")
            .mandatory();
    private static final Column<RuleSet, LocalDate> LAST = Column.<RuleSet, LocalDate>of(
                    "applicationsLast",
                    date(),
                    set -> set.applications().last(),
                    "Laatste aanvraagdatum waarvoor de regelset geldt",
                    "Last application date covered")
            .mandatory();
    private static final Column<RuleSet, LocalDate> FROM = Column.<RuleSet, LocalDate>of(
                    "inForceFrom",
                    date(),
                    RuleSet::inForceFrom,
                    "Eerste dag waarop de regelset van kracht is; de laatst ingegane gaat voor",
                    "First day in force; of several that hold, the one that came into force last")
            .mandatory();
    private static final Column<RuleSet, LocalDate> UNTIL = Column.of(
            "inForceUntil",
            date(),
            RuleSet::inForceUntil,
            "Laatste dag van kracht; leeg: niet ingetrokken",
            "Last day in force; empty: not withdrawn");
    private static final Column<RuleSet, Integer> MONTHS = Column.<RuleSet, Integer>of(
                    "months",
                    number(1, MOST_MONTHS),
                    RuleSet::months,
                    "Beslistermijn in maanden",
                    "Decision term in months")
            .mandatory();
    private static final Column<RuleSet, Integer> ACCELERATED = Column.of(
            "acceleratedMonths",
            number(1, MOST_MONTHS),
            RuleSet::acceleratedMonths,
            "Beslistermijn in de versnelde procedure; leeg: geen versnelde procedure",
            "Term of the accelerated procedure; empty: none");
    private static final Column<RuleSet, CountsFrom> COUNTS_FROM = Column.<RuleSet, CountsFrom>of(
                    "countsFrom",
                    choice(CountsFrom.class),
                    RuleSet::countsFrom,
                    "Vanaf welke datum de termijn telt: aanvraag of registratie",
                    "Which date the term counts from: application or registration")
            .orElse(CountsFrom.APPLICATION);
    private static final Column<RuleSet, Integer> REST_DAYS = Column.<RuleSet, Integer>of(
                    "restDays",
                    number(0, 100),
                    RuleSet::restDays,
                    "Volle rustdagen tussen aanmeldgehoor en nader gehoor in spoor 4",
                    "Full rest days between registration and detailed hearing in track 4")
            .mandatory();
    private static final Column<RuleSet, String> SOURCE = Sources.column(RuleSet::source);

    static final Table<RuleSet> TABLE = Table.<RuleSet>of(
                    "ruleSets",
                    "Regelsets: beslistermijnen naar aanvraagdatum",
                    "Rule sets: decision terms by application date",
                    List.of(CODE, FIRST, LAST, FROM, UNTIL, MONTHS, ACCELERATED, COUNTS_FROM, REST_DAYS, SOURCE),
                    RuleSetTable::build)
            .keyedBy(row -> row.find(CODE))
            .checkedBy(RuleSetTable::check)
            .mayBeAbsent();

    private RuleSetTable() {}

    private static void check(Row row, RowFaults faults) {
        Sources.check(row, faults, SOURCE);
        faults.inOrder(FIRST, LAST);
        faults.inOrder(FROM, UNTIL);
    }

    private static RuleSet build(Row row) {
        return new RuleSet(
                row.get(CODE),
                new DateRange(row.get(FIRST), row.get(LAST)),
                row.get(FROM),
                row.find(UNTIL),
                row.get(MONTHS),
                row.find(ACCELERATED),
                row.get(COUNTS_FROM),
                row.get(REST_DAYS),
                row.get(SOURCE));
    }
}
