package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.file.Headers;
import nl.planhorizon.data.policy.PolicyTables;
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
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** All tables of a caseload together. */
public final class CaseloadTables {

    private static final String FORMAT = "planhorizon-caseload";
    private static final int MOST_WEEKS = 26;

    /**
     * What is said about a caseload as a whole.
     *
     * @param name its name, for people
     * @param asOf day the plan is made
     * @param window first to last day that may be planned
     * @param policyVersion name of the version of its policy, empty for that of the bundled one
     */
    private record Header(String name, LocalDate asOf, DateRange window, String policyVersion) {}

    private static final Column<Header, String> NAME = Column.<Header, String>of(
                    "name",
                    text(),
                    Header::name,
                    "Naam van het bestand, voor mensen",
                    "Name of the caseload, for people")
            .mandatory();
    private static final Column<Header, LocalDate> AS_OF = Column.<Header, LocalDate>of(
                    "asOf", date(), Header::asOf, "Dag waarop gepland wordt", "Day the plan is made")
            .mandatory();
    private static final Column<Header, LocalDate> WINDOW_FIRST = Column.<Header, LocalDate>of(
                    "windowFirst",
                    date(),
                    header -> header.window().first(),
                    "Eerste dag van de planperiode",
                    "First day of the window")
            .mandatory();
    private static final Column<Header, LocalDate> WINDOW_LAST = Column.<Header, LocalDate>of(
                    "windowLast",
                    date(),
                    header -> header.window().last(),
                    "Laatste dag van de planperiode, hoogstens " + MOST_WEEKS + " weken na de eerste",
                    "Last day of the window, at most " + MOST_WEEKS + " weeks after the first")
            .mandatory();
    private static final Column<Header, String> POLICY_VERSION = PolicyTables.version(Header::policyVersion);

    private static final Table<Header> HEADER = Table.<Header>of(
                    "caseload",
                    "Het bestand als geheel; één rij",
                    "The caseload as a whole; one row",
                    List.of(
                            Headers.format(FORMAT),
                            Headers.version(),
                            NAME,
                            AS_OF,
                            WINDOW_FIRST,
                            WINDOW_LAST,
                            POLICY_VERSION),
                    CaseloadTables::header)
            .checkedBy(CaseloadTables::check);

    /** The tables of a caseload. */
    public static final Layout<Caseload> LAYOUT =
            new Layout<>(FORMAT, new Part<>(HEADER, CaseloadTables::header), parts());

    /** The same with nothing about the caseload itself filled in. */
    public static final Layout<Caseload> TEMPLATE =
            new Layout<>(FORMAT, new Part<>(HEADER.blankFrom(2), CaseloadTables::header), LAYOUT.parts());

    private CaseloadTables() {}

    private static List<Part<Caseload, ?>> parts() {
        Function<Caseload, Resources> resources = Caseload::resources;
        var own = Stream.<Part<Caseload, ?>>of(
                new Part<>(CaseTables.CASES, Caseload::cases),
                new Part<>(CaseTables.EARLIER_TERMS, caseload -> CaseTables.earlierTerms(caseload.cases())),
                new Part<>(OfficerTable.OFFICERS, resources.andThen(Resources::officers)),
                new Part<>(OfficerTable.EXCEPTIONS, caseload -> caseload.resources().officers().stream()
                        .flatMap(officer -> ExceptionRow.of(officer.id(), officer.availability()))
                        .toList()),
                new Part<>(InterpreterTable.INTERPRETERS, resources.andThen(Resources::interpreters)),
                new Part<>(InterpreterTable.EXCEPTIONS, caseload -> caseload.resources().interpreters().stream()
                        .flatMap(interpreter -> ExceptionRow.of(interpreter.id(), interpreter.availability()))
                        .toList()),
                new Part<>(PeopleTables.COMPANIONS, Caseload::companions),
                new Part<>(PlaceTables.LOCATIONS, resources.andThen(Resources::locations)),
                new Part<>(PlaceTables.ROOMS, resources.andThen(Resources::rooms)),
                new Part<>(HearingTables.STANDING, Caseload::standing),
                new Part<>(PeopleTables.HOLIDAYS, caseload -> caseload.openDays().holidays().stream()
                        .sorted()
                        .toList()));
        var policy = PolicyTables.PARTS.stream().map(part -> part.within(Caseload::policy));
        return Stream.<Part<Caseload, ?>>concat(own, policy).toList();
    }

    private static Header header(Row row) {
        var window = new DateRange(row.get(WINDOW_FIRST), row.get(WINDOW_LAST));
        return new Header(row.get(NAME), row.get(AS_OF), window, row.get(POLICY_VERSION));
    }

    private static List<Header> header(Caseload caseload) {
        return List.of(new Header(
                caseload.name(),
                caseload.asOf(),
                caseload.window(),
                caseload.policy().version()));
    }

    /** A caseload with a policy and nothing else, for the template. */
    public static Caseload empty(Policy policy) {
        return new Caseload(
                "",
                LocalDate.EPOCH,
                DateRange.day(LocalDate.EPOCH),
                new OpenDays(Set.of()),
                policy,
                List.of(),
                new Resources(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }

    private static void check(Row row, RowFaults faults) {
        faults.inOrder(WINDOW_FIRST, WINDOW_LAST);
        faults.inOrder(AS_OF, WINDOW_LAST);
        if (!row.get(WINDOW_LAST).isBefore(row.get(WINDOW_FIRST).plusWeeks(MOST_WEEKS))) {
            faults.error(
                    WINDOW_LAST, FaultKind.WINDOW_TOO_LONG, row.get(WINDOW_FIRST), row.get(WINDOW_LAST), MOST_WEEKS);
        }
    }

    /** The caseload in a file as far as its rows are sound, or null if the header is not. */
    public static @Nullable Caseload assemble(Tables tables, Policy bundled) {
        var headers = tables.facts(HEADER);
        if (headers.isEmpty()) {
            return null;
        }
        var header = headers.get(0);
        return new Caseload(
                header.name(),
                header.asOf(),
                header.window(),
                new OpenDays(Set.copyOf(tables.facts(PeopleTables.HOLIDAYS))),
                PolicyTables.assemble(tables, header.policyVersion(), bundled),
                cases(tables),
                resources(tables),
                tables.facts(PeopleTables.COMPANIONS),
                tables.facts(HearingTables.STANDING));
    }

    private static List<AsylumCase> cases(Tables tables) {
        var terms = tables.facts(CaseTables.EARLIER_TERMS).stream()
                .collect(Collectors.groupingBy(
                        CaseTables.EarlierTerm::caseId,
                        Collectors.mapping(CaseTables.EarlierTerm::term, Collectors.toList())));
        return tables.facts(CaseTables.CASES).stream()
                .map(asylumCase -> CaseTables.with(asylumCase, terms.getOrDefault(asylumCase.id(), List.of())))
                .toList();
    }

    private static Resources resources(Tables tables) {
        var ofOfficers = ExceptionRow.byOwner(tables.facts(OfficerTable.EXCEPTIONS));
        var ofInterpreters = ExceptionRow.byOwner(tables.facts(InterpreterTable.EXCEPTIONS));
        return new Resources(
                tables.facts(OfficerTable.OFFICERS).stream()
                        .map(officer -> OfficerTable.with(officer, ofOfficers.getOrDefault(officer.id(), List.of())))
                        .toList(),
                tables.facts(InterpreterTable.INTERPRETERS).stream()
                        .map(interpreter -> InterpreterTable.with(
                                interpreter, ofInterpreters.getOrDefault(interpreter.id(), List.of())))
                        .toList(),
                tables.facts(PlaceTables.LOCATIONS),
                tables.facts(PlaceTables.ROOMS));
    }

    /** The names by which a plan may refer to the rows of a caseload. */
    public static Map<String, Set<String>> names(Caseload caseload) {
        var resources = caseload.resources();
        return Map.of(
                CaseTables.CASES.name(), names(caseload.cases(), AsylumCase::id),
                OfficerTable.OFFICERS.name(), names(resources.officers(), Officer::id),
                InterpreterTable.INTERPRETERS.name(), names(resources.interpreters(), Interpreter::id),
                PeopleTables.COMPANIONS.name(), names(caseload.companions(), Companion::id),
                PlaceTables.LOCATIONS.name(), names(resources.locations(), Location::code),
                PlaceTables.ROOMS.name(), names(resources.rooms(), Room::id));
    }

    private static <R> Set<String> names(List<R> rows, Function<R, String> name) {
        return rows.stream().map(name).collect(Collectors.toSet());
    }
}
