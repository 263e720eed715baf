package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.cell.CalendarTypes;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;

/**
 * A deviation from somebody's week, with whose it is.
 *
 * @param owner id of the officer or interpreter
 * @param exception the deviation
 */
record ExceptionRow(String owner, AvailabilityException exception) {

    private static final Column<ExceptionRow, LocalDate> FIRST = Column.<ExceptionRow, LocalDate>of(
                    "first", date(), row -> row.exception().days().first(), "Eerste dag", "First day")
            .mandatory();
    private static final Column<ExceptionRow, LocalDate> LAST = Column.of(
            "last",
            date(),
            row -> row.exception().days().last(),
            "Laatste dag; leeg: alleen de eerste",
            "Last day; empty: the first day only");
    private static final Column<ExceptionRow, Half> HALF = Column.of(
            "half",
            choice(Half.class),
            row -> row.exception().half(),
            "Alleen ochtend of middag; leeg: beide",
            "Morning or afternoon only; empty: both");
    private static final Column<ExceptionRow, Reason> REASON = Column.<ExceptionRow, Reason>of(
                    "reason",
                    choice(Reason.class),
                    row -> row.exception().reason(),
                    "Soort afwijking; extra voegt dagdelen toe, de andere nemen ze weg",
                    "Kind of deviation; extra adds sessions, the others take them away")
            .mandatory();

    /** The table of exceptions of the rows of another table. */
    static Table<ExceptionRow> table(String name, String column, String owners, String dutch, String english) {
        var owner = Column.<ExceptionRow, String>of(column, code(), ExceptionRow::owner, "Van wie", "Whose")
                .mandatory()
                .refersTo(owners);
        return Table.<ExceptionRow>of(
                        name, dutch, english, List.of(owner, FIRST, LAST, HALF, REASON), row -> build(row, owner))
                .checkedBy((row, faults) -> faults.inOrder(FIRST, LAST))
                .mayBeAbsent();
    }

    private static ExceptionRow build(Row row, Column<ExceptionRow, String> owner) {
        var first = row.get(FIRST);
        var last = row.find(LAST);
        var days = new DateRange(first, last == null ? first : last);
        return new ExceptionRow(row.get(owner), new AvailabilityException(days, row.find(HALF), row.get(REASON)));
    }

    /** The column with somebody's ordinary week. */
    static <R> Column<R, WeekPattern> week(Function<R, Availability> availability) {
        return Column.<R, WeekPattern>of(
                        "week",
                        CalendarTypes.week(),
                        row -> availability.apply(row).pattern(),
                        "Gewone werkweek, bijvoorbeeld: mon tue-am thu-pm; leeg: alle dagdelen; none: geen",
                        "Ordinary week, such as: mon tue-am thu-pm; empty: all sessions; none: none")
                .orElse(WeekPattern.FULL);
    }

    static Stream<ExceptionRow> of(String owner, Availability availability) {
        return availability.exceptions().stream().map(exception -> new ExceptionRow(owner, exception));
    }

    static Map<String, List<AvailabilityException>> byOwner(List<ExceptionRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ExceptionRow::owner, Collectors.mapping(ExceptionRow::exception, Collectors.toList())));
    }
}
