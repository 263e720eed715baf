package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.change.OutputChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.change.ResourceChange.What;

/** People and rooms that come and go, output by number, and projects that stand still. */
final class StaffTables {

    private static final int MOST = 10_000;
    private static final int MOST_SESSIONS = 100;
    private static final int MOST_WEEKS = 260;
    private static final int ALL = 100;
    private static final int MOST_CASES = 1_000_000;

    private static final ChangeColumns<ResourceChange> RESOURCE = new ChangeColumns<>();
    private static final Column<ResourceChange, Kind> KIND = Column.<ResourceChange, Kind>of(
                    "kind",
                    choice(Kind.class),
                    change -> change.what().kind(),
                    "Medewerkers, tolken of kamers",
                    "Officers, interpreters or rooms")
            .mandatory();
    private static final Column<ResourceChange, String> CODE = Column.<ResourceChange, String>of(
                    "code",
                    text(),
                    change -> change.what().code(),
                    "Taal, locatie, of team en vaardigheden met een plus ervoor (BAA+MINOR); leeg: gewone medewerkers",
                    "Language, location, or team and skills behind a plus (BAA+MINOR); empty: regular officers")
            .orElse("");
    private static final Column<ResourceChange, Integer> COUNT = Column.<ResourceChange, Integer>of(
                    "count",
                    number(-MOST, MOST),
                    ResourceChange::count,
                    "Hoeveel meer; minder: met een min",
                    "How many more; fewer with a minus")
            .mandatory();
    private static final Column<ResourceChange, Integer> SESSIONS = Column.<ResourceChange, Integer>of(
                    "sessions",
                    number(0, MOST_SESSIONS),
                    change -> change.what().sessions(),
                    "Hoordagdelen per week van elk; 0: wat gebruikelijk is",
                    "Hearing sessions a week of each; 0: what is usual")
            .orElse(0);
    private static final Column<ResourceChange, Integer> TRAINING = Column.<ResourceChange, Integer>of(
                    "trainingWeeks",
                    number(0, MOST_WEEKS),
                    ResourceChange::trainingWeeks,
                    "Weken opleiding voordat zij volledig horen",
                    "Weeks of training before they hear fully")
            .orElse(0);
    private static final Column<ResourceChange, Integer> RAMP = Column.<ResourceChange, Integer>of(
                    "ramp",
                    number(0, ALL),
                    ResourceChange::ramp,
                    "Percentage van hun dagdelen tijdens de opleiding",
                    "Percentage of their sessions during the training")
            .orElse(0);

    static final Table<ResourceChange> RESOURCES = Table.<ResourceChange>of(
                    "resources",
                    "Meer of minder medewerkers, tolken of kamers",
                    "More or fewer officers, interpreters or rooms",
                    RESOURCE.and(List.of(KIND, CODE, COUNT, SESSIONS, TRAINING, RAMP)),
                    StaffTables::resource)
            .checkedBy(RESOURCE::check)
            .mayBeAbsent();

    private static final ChangeColumns<OutputChange> OUTPUT = new ChangeColumns<>();
    private static final Column<OutputChange, String> TEAM = Column.of(
            "team",
            code(),
            OutputChange::team,
            "Projectteam; leeg: gewone medewerkers",
            "Project team; empty: regular staff");
    private static final Column<OutputChange, Integer> YEARLY = Column.<OutputChange, Integer>of(
                    "yearly",
                    number(0, MOST_CASES),
                    OutputChange::yearly,
                    "Afgedane zaken per jaar",
                    "Cases handled a year")
            .mandatory();

    static final Table<OutputChange> OUTPUTS = Table.<OutputChange>of(
                    "outputs",
                    "Uitstroom in aantallen, bij voorraad in aantallen",
                    "Output by number, for stock by number",
                    OUTPUT.and(List.of(TEAM, YEARLY)),
                    row -> new OutputChange(OUTPUT.name(row), OUTPUT.period(row), row.find(TEAM), row.get(YEARLY)))
            .checkedBy(OUTPUT::check)
            .mayBeAbsent();

    private static final ChangeColumns<ProjectStop> STOP = new ChangeColumns<>();
    private static final Column<ProjectStop, String> PROJECT = Column.<ProjectStop, String>of(
                    "team", code(), ProjectStop::team, "Projectteam dat stilligt", "Project team that stands still")
            .mandatory();
    private static final Column<ProjectStop, Boolean> KEEP = Column.<ProjectStop, Boolean>of(
                    "keepStaff",
                    yesNo(),
                    ProjectStop::keepStaff,
                    "Of de medewerkers gewone zaken gaan doen; anders vertrekken zij",
                    "Whether its officers do regular cases; otherwise they leave")
            .orElse(false);

    static final Table<ProjectStop> STOPS = Table.<ProjectStop>of(
                    "projectStops",
                    "Projecten die stilliggen of nog niet begonnen zijn",
                    "Projects that stand still or have not begun",
                    STOP.and(List.of(PROJECT, KEEP)),
                    row -> new ProjectStop(STOP.name(row), STOP.period(row), row.get(PROJECT), row.get(KEEP)))
            .checkedBy(STOP::check)
            .mayBeAbsent();

    private StaffTables() {}

    private static ResourceChange resource(Row row) {
        return new ResourceChange(
                RESOURCE.name(row),
                RESOURCE.period(row),
                new What(row.get(KIND), row.get(CODE), row.get(SESSIONS)),
                row.get(COUNT),
                row.get(TRAINING),
                row.get(RAMP));
    }
}
