package nl.planhorizon.solver.testing.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;

/** Builds a caseload; what is not said has one of each. */
public final class GivenCaseload {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private LocalDate asOf = AS_OF;
    private DateRange window = new DateRange(MONDAY, MONDAY.plusDays(11));
    private final Set<LocalDate> holidays = new HashSet<>();
    private Policy policy = new GivenPolicy().build();
    private List<AsylumCase> cases = List.of(new GivenCase("C1").build());
    private List<Officer> officers = List.of(new GivenOfficer("O1").build());
    private List<Interpreter> interpreters = List.of(new GivenInterpreter("I1").build());
    private List<Location> locations = List.of(new Location("UTR", "Utrecht", List.of()));
    private List<Room> rooms = List.of(new GivenRoom("R1").build());
    private List<Companion> companions = List.of();
    private List<StandingHearing> standing = List.of();

    public GivenCaseload asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    public GivenCaseload window(LocalDate first, LocalDate last) {
        window = new DateRange(first, last);
        return this;
    }

    public GivenCaseload holiday(LocalDate day) {
        holidays.add(day);
        return this;
    }

    public GivenCaseload policy(GivenPolicy given) {
        policy = given.build();
        return this;
    }

    public GivenCaseload cases(GivenCase... given) {
        cases = Arrays.stream(given).map(GivenCase::build).toList();
        return this;
    }

    public GivenCaseload cases(List<AsylumCase> given) {
        cases = given;
        return this;
    }

    /** Cases C1, C2 and so on, all alike. */
    public GivenCaseload cases(int count) {
        return cases(IntStream.rangeClosed(1, count)
                .mapToObj(number -> new GivenCase("C" + number).build())
                .toList());
    }

    public GivenCaseload officers(GivenOfficer... given) {
        officers = Arrays.stream(given).map(GivenOfficer::build).toList();
        return this;
    }

    public GivenCaseload interpreters(GivenInterpreter... given) {
        interpreters = Arrays.stream(given).map(GivenInterpreter::build).toList();
        return this;
    }

    public GivenCaseload locations(Location... given) {
        locations = Arrays.asList(given);
        return this;
    }

    public GivenCaseload rooms(GivenRoom... given) {
        rooms = Arrays.stream(given).map(GivenRoom::build).toList();
        return this;
    }

    public GivenCaseload resources(Resources given) {
        officers = given.officers();
        interpreters = given.interpreters();
        locations = given.locations();
        rooms = given.rooms();
        return this;
    }

    public GivenCaseload companions(Companion... given) {
        companions = Arrays.asList(given);
        return this;
    }

    public GivenCaseload standing(StandingHearing... given) {
        standing = Arrays.asList(given);
        return this;
    }

    public Caseload build() {
        var resources = new Resources(officers, interpreters, locations, rooms);
        return new Caseload(
                "test", asOf, window, new OpenDays(holidays), policy, cases, resources, companions, standing);
    }
}
