package nl.planhorizon.data.check;

import static java.util.function.Function.identity;
import static nl.planhorizon.data.format.HearingTables.STANDING;
import static nl.planhorizon.data.format.HearingTables.STANDING_SESSIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.format.HearingTables;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
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
     * @param what the resource, in words
     * @param when the session
     * @param places how many hearings can share it
     */
    private record Use(Phrase what, Session when, int places) {}

    /**
     * Somebody on a day.
     *
     * @param who in words
     * @param day the day
     */
    private record Whereabouts(Phrase who, LocalDate day) {}

    private final Tables tables;
    private final Map<String, AsylumCase> cases;
    private final Map<String, Officer> officers;
    private final Map<String, Interpreter> interpreters;
    private final Map<Use, List<Hearing>> users = new HashMap<>();
    private final Map<Whereabouts, Hearing> whereabouts = new HashMap<>();
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
            var others = users.computeIfAbsent(use, each -> new ArrayList<>());
            others.add(hearing);
            if (others.size() > use.places()) {
                tell(FaultKind.FIXED_HEARINGS_CLASH, others.get(0), hearing, use.what(), Words.session(use.when()));
            }
        }
        for (var person : people(hearing)) {
            hearing.sessions().stream().map(session -> session.day()).distinct().forEach(day -> {
                var other = whereabouts.putIfAbsent(new Whereabouts(person, day), hearing);
                if (other != null && !other.location().equals(hearing.location())) {
                    tell(FaultKind.FIXED_HEARINGS_APART, other, hearing, person, day);
                }
            });
        }
    }

    /** Each pair is told once. */
    private void tell(FaultKind kind, Hearing one, Hearing other, Phrase what, Object when) {
        if (told.add(one.caseId() + " " + other.caseId())) {
            tables.faults().error(kind, placeOf(other), one.caseId(), other.caseId(), what, when, placeOf(one));
        }
    }

    private Phrase placeOf(Hearing hearing) {
        return tables.placeOf(STANDING, HearingTables.key(hearing), STANDING_SESSIONS);
    }

    private List<Use> uses(Hearing hearing) {
        var resources = new LinkedHashMap<Phrase, Integer>();
        officersOf(hearing).forEach(id -> resources.put(Words.OFFICER.of(id), 1));
        resources.put(Words.ROOM.of(hearing.room()), 1);
        var interpreter = hearing.interpreter() == null ? null : interpreters.get(hearing.interpreter());
        if (interpreter != null) {
            resources.put(Words.INTERPRETER.of(interpreter.id()), interpreter.places());
        }
        var asylumCase = cases.get(hearing.caseId());
        if (asylumCase != null) {
            asylumCase.circumstances().companions().stream()
                    .sorted()
                    .forEach(id -> resources.put(Words.COMPANION.of(id), 1));
        }
        return hearing.sessions().stream()
                .flatMap(session ->
                        resources.entrySet().stream().map(each -> new Use(each.getKey(), session, each.getValue())))
                .toList();
    }

    /** Everybody who can be at one location a day only. */
    private List<Phrase> people(Hearing hearing) {
        var people = new ArrayList<Phrase>();
        officersOf(hearing).forEach(id -> people.add(Words.OFFICER.of(id)));
        var interpreter = hearing.interpreter() == null ? null : interpreters.get(hearing.interpreter());
        if (interpreter != null && !interpreter.presence().isRemote() && !interpreter.isPool()) {
            people.add(Words.INTERPRETER.of(interpreter.id()));
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
