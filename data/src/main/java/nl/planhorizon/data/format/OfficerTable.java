package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.number;

import java.util.List;
import java.util.Set;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Officer;

/** The officers and the exceptions to their weeks. */
public final class OfficerTable {

    private static final String NAME = "officers";

    private static final Column<Officer, String> ID = Column.<Officer, String>of(
                    "id", code(), Officer::id, "Personeelscode; nooit een naam", "Personnel code; never a name")
            .mandatory();
    private static final Column<Officer, Sex> SEX = Column.<Officer, Sex>of(
                    "sex", choice(Sex.class), Officer::sex, "Geslacht", "Sex")
            .mandatory();
    private static final Column<Officer, List<String>> LOCATIONS = Column.<Officer, List<String>>of(
                    "locations",
                    listOf(code()),
                    Officer::locations,
                    "Locaties waar de medewerker werkt, de gewone eerst",
                    "Locations where the officer works, the usual one first")
            .mandatory()
            .refersTo(PlaceTables.LOCATIONS.name());
    private static final Column<Officer, List<String>> SKILLS = Column.<Officer, List<String>>of(
                    "skills",
                    listOf(code()),
                    officer -> officer.skills().stream().sorted().toList(),
                    "Vaardigheden",
                    "What the officer is trained for")
            .orElse(List.of());
    private static final Column<Officer, String> TEAM = Column.of(
            "team", code(), Officer::team, "Projectteam; leeg: gewone bezetting", "Project team; empty: regular staff");
    private static final Column<Officer, WeekPattern> WEEK = ExceptionRow.week(Officer::availability);
    private static final Column<Officer, Integer> WEEKLY_LIMIT = Column.<Officer, Integer>of(
                    "weeklyLimit",
                    number(0, 100),
                    Officer::weeklyLimit,
                    "Hoogste aantal gehoordagdelen in een week",
                    "Most hearing sessions in a week")
            .mandatory();

    /** Id of the mentor of a trainee. */
    public static final Column<Officer, String> MENTOR = Column.<Officer, String>of(
                    "mentor", code(), Officer::mentor, "Begeleider, bij iemand in opleiding", "Mentor, of a trainee")
            .refersTo(NAME);

    public static final Table<Officer> OFFICERS = Table.<Officer>of(
                    NAME,
                    "Hoor- en beslismedewerkers",
                    "Officers who hear and decide",
                    List.of(ID, SEX, LOCATIONS, SKILLS, TEAM, WEEK, WEEKLY_LIMIT, MENTOR),
                    OfficerTable::build)
            .keyedBy(row -> row.find(ID));

    static final Table<ExceptionRow> EXCEPTIONS = ExceptionRow.table(
            "officerExceptions",
            "officer",
            NAME,
            "Afwijkingen van de werkweek van medewerkers",
            "Exceptions to the weeks of officers");

    private OfficerTable() {}

    private static Officer build(Row row) {
        return new Officer(
                row.get(ID),
                row.get(SEX),
                row.get(LOCATIONS),
                Set.copyOf(row.get(SKILLS)),
                row.find(TEAM),
                new Availability(row.get(WEEK), List.of()),
                row.get(WEEKLY_LIMIT),
                row.find(MENTOR));
    }

    static Officer with(Officer officer, List<AvailabilityException> exceptions) {
        return officer.withAvailability(officer.availability().with(exceptions));
    }
}
