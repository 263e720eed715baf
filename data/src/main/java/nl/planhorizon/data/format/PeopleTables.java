package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.CalendarTypes.ranges;
import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Companion;

/** Companions of applicants, and the holidays of all. */
final class PeopleTables {

    private static final Column<Companion, String> ID = Column.<Companion, String>of(
                    "id", code(), Companion::id, "Code; nooit een naam", "Code; never a name")
            .mandatory();
    private static final Column<Companion, Companion.Kind> KIND = Column.<Companion, Companion.Kind>of(
                    "kind", choice(Companion.Kind.class), Companion::kind, "Advocaat of voogd", "Lawyer or guardian")
            .mandatory();
    private static final Column<Companion, List<DateRange>> UNAVAILABLE = Column.<Companion, List<DateRange>>of(
                    "unavailable",
                    ranges(),
                    Companion::unavailable,
                    "Dagen waarop de begeleider niet kan komen",
                    "Days on which the companion cannot come")
            .orElse(List.of());

    static final Table<Companion> COMPANIONS = Table.<Companion>of(
                    "companions",
                    "Advocaten en voogden",
                    "Lawyers and guardians",
                    List.of(ID, KIND, UNAVAILABLE),
                    row -> new Companion(row.get(ID), row.get(KIND), row.get(UNAVAILABLE)))
            .keyedBy(row -> row.find(ID))
            .mayBeAbsent();

    private static final Column<LocalDate, LocalDate> DAY = Column.<LocalDate, LocalDate>of(
                    "day", date(), day -> day, "Feestdag", "Holiday")
            .mandatory();

    static final Table<LocalDate> HOLIDAYS = Table.<LocalDate>of(
            "holidays",
            "Feestdagen: geen enkele locatie werkt",
            "Holidays: no location works",
            List.of(DAY),
            row -> row.get(DAY));

    private PeopleTables() {}
}
