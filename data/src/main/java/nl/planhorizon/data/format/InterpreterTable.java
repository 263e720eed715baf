package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.number;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.planhorizon.data.cell.BadCellException;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;

/** The interpreters, pools of them, and the exceptions to their weeks. */
final class InterpreterTable {

    private static final String NAME = "interpreters";
    private static final Pattern SPOKEN = Pattern.compile("([^\\s,;:\"]{1,60}):([BbCc][12])");

    private static final Column<Interpreter, String> ID = Column.<Interpreter, String>of(
                    "id", code(), Interpreter::id, "Registercode; nooit een naam", "Register code; never a name")
            .mandatory();
    private static final Column<Interpreter, Sex> SEX = Column.of(
            "sex", choice(Sex.class), Interpreter::sex, "Geslacht; leeg: gemengde groep", "Sex; empty: a mixed pool");
    private static final Column<Interpreter, List<SpokenLanguage>> LANGUAGES =
            Column.<Interpreter, List<SpokenLanguage>>of(
                            "languages",
                            listOf(spoken()),
                            Interpreter::languages,
                            "Talen met niveau, de belangrijkste eerst, bijvoorbeeld: ti:C1 am:B2",
                            "Languages with level, the main one first, such as: ti:C1 am:B2")
                    .mandatory();
    private static final Column<Interpreter, Presence> PRESENCE = Column.<Interpreter, Presence>of(
                    "presence",
                    choice(Presence.class),
                    Interpreter::presence,
                    "Ter plaatse, per video of per telefoon",
                    "On site, by video or by telephone")
            .mandatory();
    private static final Column<Interpreter, List<String>> LOCATIONS = Column.<Interpreter, List<String>>of(
                    "locations",
                    listOf(code()),
                    Interpreter::locations,
                    "Eigen locaties, de gewone eerst; leeg bij video of telefoon",
                    "Own locations, the usual one first; empty if remote")
            .orElse(List.of())
            .refersTo(PlaceTables.LOCATIONS.name());
    private static final Column<Interpreter, WeekPattern> WEEK = ExceptionRow.week(Interpreter::availability);
    private static final Column<Interpreter, Integer> PLACES = Column.<Interpreter, Integer>of(
                    "places",
                    number(1, 10_000),
                    Interpreter::places,
                    "Gehoren tegelijk: 1 (ook als leeg) voor een persoon, meer voor een groep",
                    "Hearings at a time: 1 (also if empty) for a person, more for a pool")
            .orElse(1);

    static final Table<Interpreter> INTERPRETERS = Table.<Interpreter>of(
                    NAME,
                    "Tolken en groepen van tolken",
                    "Interpreters and pools of them",
                    List.of(ID, SEX, LANGUAGES, PRESENCE, LOCATIONS, WEEK, PLACES),
                    InterpreterTable::build)
            .keyedBy(row -> row.find(ID))
            .checkedBy(InterpreterTable::check);

    static final Table<ExceptionRow> EXCEPTIONS = ExceptionRow.table(
            "interpreterExceptions",
            "interpreter",
            NAME,
            "Afwijkingen van de week van tolken",
            "Exceptions to the weeks of interpreters");

    private InterpreterTable() {}

    private static CellType<SpokenLanguage> spoken() {
        var level = choice(Level.class);
        return new CellType<>(
                raw -> {
                    var matcher = SPOKEN.matcher(Types.scalar(raw, Words.LANGUAGE_FORM));
                    if (!matcher.matches()) {
                        throw new BadCellException(FaultKind.NOT_A_LANGUAGE, Texts.quoted(raw));
                    }
                    return new SpokenLanguage(matcher.group(1), level.read(matcher.group(2)));
                },
                spoken -> spoken.language() + ":" + spoken.level(),
                Map.of("type", "string", "pattern", "^[^\\s,;:\"]{1,60}:(B2|C1)$"),
                Words.LANGUAGE_FORM.of(),
                List.of());
    }

    private static void check(Row row, RowFaults faults) {
        boolean remote = row.get(PRESENCE).isRemote();
        boolean placeless = row.get(LOCATIONS).isEmpty();
        if (remote && !placeless) {
            faults.error(LOCATIONS, FaultKind.REMOTE_WITH_LOCATIONS);
        }
        if (!remote && placeless) {
            faults.error(LOCATIONS, FaultKind.ON_SITE_WITHOUT_LOCATION);
        }
    }

    private static Interpreter build(Row row) {
        return new Interpreter(
                row.get(ID),
                row.find(SEX),
                row.get(LANGUAGES),
                row.get(PRESENCE),
                row.get(LOCATIONS),
                new Availability(row.get(WEEK), List.of()),
                row.get(PLACES));
    }

    static Interpreter with(Interpreter interpreter, List<AvailabilityException> exceptions) {
        return interpreter.withAvailability(interpreter.availability().with(exceptions));
    }
}
