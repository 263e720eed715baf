package nl.planhorizon.data.check;

import static java.util.function.Function.identity;
import static nl.planhorizon.data.format.HearingTables.STANDING;
import static nl.planhorizon.data.format.HearingTables.STANDING_SESSIONS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.format.HearingTables;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/** Fixed hearings of which each is possible alone, but not beside another: no plan could keep both. */
final class FixedClashes {

    /**
     * Something a hearing takes up.
     *
     * @param what the resource and when, in words
     * @param places how many hearings can share it
     */
    private record Use(String what, int places) {}

    private final Tables tables;
    private final Map<String, AsylumCase> cases;
    private final Map<String, Officer> officers;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, List<Hearing>> users = new HashMap<>();
    private final Map<String, Hearing> whereabouts = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private FixedClashes(Caseload caseload, Tables tables) {
        this.tables = tables;
        var resources = caseload.resources();
        cases = caseload.cases().stream().collect(Collectors.toMap(AsylumCase::id, identity()));
        officers = resources.officers().stream().collect(Collectors.toMap(Officer::id, identity()));
        interpreters = resources.interpreters().stream().collect(Collectors.toMap(Interpreter::id, identity()));
    }

    static void check(Caseload caseload, Tables tables) {
        var clashes = new FixedClashes(caseload, tables);
        FixedHearings.of(new Facts(caseload)).unbroken().stream()
                .map(StandingHearing::hearing)
                .forEach(clashes::add);
    }

    private void add(Hearing hearing) {
        for (var use : uses(hearing)) {
            var others = users.computeIfAbsent(use.what(), what -> new ArrayList<>());
            others.add(hearing);
            if (others.size() > use.places()) {
                tell(others.get(0), hearing, "use " + use.what());
            }
        }
        for (var person : people(hearing)) {
            hearing.sessions().stream().map(session -> session.day()).distinct().forEach(day -> {
                var other = whereabouts.putIfAbsent(person + " " + day, hearing);
                if (other != null && !other.location().equals(hearing.location())) {
                    tell(other, hearing, "need " + person + " on " + day + " at different locations");
                }
            });
        }
    }

    /** Each pair is told once. */
    private void tell(Hearing one, Hearing other, String how) {
        if (told.add(one.caseId() + " " + other.caseId())) {
            tables.faults()
                    .error(
                            "fixed-hearings-clash",
                            placeOf(other),
                            "The hearings of cases \"%s\" and \"%s\" are both fixed and both %s."
                                    .formatted(one.caseId(), other.caseId(), how),
                            "Unpin or move one of the two; the other is at " + placeOf(one) + ".");
        }
    }

    private String placeOf(Hearing hearing) {
        return tables.placeOf(STANDING, HearingTables.key(hearing), STANDING_SESSIONS);
    }

    private List<Use> uses(Hearing hearing) {
        var resources = new ArrayList<Use>();
        officersOf(hearing).forEach(id -> resources.add(new Use("officer " + id, 1)));
        resources.add(new Use("room " + hearing.room(), 1));
        var interpreter = hearing.interpreter() == null ? null : interpreters.get(hearing.interpreter());
        if (interpreter != null) {
            resources.add(new Use("interpreter " + interpreter.id(), interpreter.places()));
        }
        var asylumCase = cases.get(hearing.caseId());
        if (asylumCase != null) {
            asylumCase.circumstances().companions().stream()
                    .sorted()
                    .forEach(id -> resources.add(new Use("companion " + id, 1)));
        }
        return hearing.sessions().stream()
                .flatMap(session -> resources.stream().map(use -> new Use(use.what() + " on " + session, use.places())))
                .toList();
    }

    /** Everybody who can be at one location a day only. */
    private List<String> people(Hearing hearing) {
        var people = new ArrayList<String>();
        officersOf(hearing).forEach(id -> people.add("officer " + id));
        var interpreter = hearing.interpreter() == null ? null : interpreters.get(hearing.interpreter());
        if (interpreter != null && !interpreter.presence().isRemote() && !interpreter.isPool()) {
            people.add("interpreter " + interpreter.id());
        }
        return people;
    }

    /** The officer, and the mentor who sits in. */
    private List<String> officersOf(Hearing hearing) {
        var officer = officers.get(hearing.officer());
        var mentor = officer == null ? null : officer.mentor();
        return mentor == null ? List.of(hearing.officer()) : List.of(hearing.officer(), mentor);
    }
}
