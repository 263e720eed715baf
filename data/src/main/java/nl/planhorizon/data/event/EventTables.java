package nl.planhorizon.data.event;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.planhorizon.data.event.EventType.Field;
import nl.planhorizon.data.file.Headers;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.calendar.Half;

/** The tables of a file of events. */
public final class EventTables {

    static final String FORMAT = "planhorizon-events";

    private static final Column<Event, EventType> TYPE = Column.<Event, EventType>of(
                    "type", choice(EventType.class), Event::type, "Wat er gebeurde", "What happened")
            .mandatory();
    private static final Column<Event, String> SUBJECT = Column.<Event, String>of(
                    "subject",
                    code(),
                    Event::subject,
                    "Nummer van de zaak, medewerker, tolk, kamer, locatie, advocaat of voogd",
                    "Number of the case, officer, interpreter, room, location, lawyer or guardian")
            .mandatory();
    private static final Column<Event, LocalDate> FIRST =
            Column.of("first", date(), Event::first, "Eerste dag", "First day");
    private static final Column<Event, LocalDate> LAST =
            Column.of("last", date(), Event::last, "Laatste dag", "Last day");
    private static final Column<Event, Half> HALF =
            Column.of("half", choice(Half.class), Event::half, "Dagdeel; leeg: beide", "Half of the day; empty: both");
    private static final Column<Event, String> VALUE = Column.of(
            "value",
            code(),
            Event::value,
            "Nieuwe locatie, wachtrij of vorm van de uitnodiging",
            "New location, queue or form of the invitation");
    private static final Column<Event, Boolean> EXCUSED = Column.of(
            "excused",
            yesNo(),
            Event::excused,
            "Of er een geldige reden was om niet te verschijnen",
            "Whether there was a valid reason not to appear");

    static final Table<Event> EVENTS = Table.<Event>of(
                    "events",
                    "Wat er gebeurde",
                    "What happened",
                    List.of(TYPE, SUBJECT, FIRST, LAST, HALF, VALUE, EXCUSED),
                    EventTables::build)
            .checkedBy(EventTables::check);

    private static final Table<List<Event>> HEADER = Table.<List<Event>>of(
                    "eventFile",
                    "Het bestand als geheel",
                    "The file as a whole",
                    List.of(Headers.format(FORMAT), Headers.version()),
                    row -> List.of())
            .mayBeAbsent();

    /** The tables; a workbook or CSV file needs no more than its rows. */
    public static final Layout<List<Event>> LAYOUT =
            new Layout<>(FORMAT, new Part<>(HEADER, List::of), List.of(new Part<>(EVENTS, Function.identity())));

    private static final Map<Field, Column<Event, ?>> NEEDED =
            Map.of(Field.FIRST, FIRST, Field.LAST, LAST, Field.VALUE, VALUE);

    private EventTables() {}

    private static void check(Row row, RowFaults faults) {
        var type = row.get(TYPE);
        for (var field : Field.values()) {
            var column = NEEDED.get(field);
            if (column != null && type.needs(field) && !row.has(column)) {
                faults.error(
                        column,
                        FaultKind.MISSING_VALUE,
                        column.name(),
                        column.type().allowed());
            }
        }
        faults.inOrder(FIRST, LAST);
    }

    private static Event build(Row row) {
        return new Event(
                row.get(TYPE),
                row.get(SUBJECT),
                row.find(FIRST),
                row.find(LAST),
                row.find(HALF),
                row.find(VALUE),
                row.find(EXCUSED));
    }

    /** The column of that name. */
    static Column<Event, ?> column(String name) {
        return EVENTS.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(SUBJECT);
    }
}
