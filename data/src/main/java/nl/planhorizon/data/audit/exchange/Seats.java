package nl.planhorizon.data.audit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * Officers and interpreters who are free at a place in the plan as it stands, remembered per place. A sieve: whoever is
 * left out would break a rule more often, unless the hearing that is tried sets that person free.
 */
public final class Seats {

    /** Rules about a person's time and whereabouts; skill, sex and the like are left to the trial. */
    static final Set<Rule> OFFICER_RULES = Set.of(
            Rule.OFFICER_DOUBLE_BOOKED, Rule.OFFICER_UNAVAILABLE, Rule.OFFICER_ELSEWHERE, Rule.OFFICER_WEEK_FULL);

    static final Set<Rule> INTERPRETER_RULES = Set.of(
            Rule.INTERPRETER_DOUBLE_BOOKED, Rule.INTERPRETER_UNAVAILABLE, Rule.INTERPRETER_ELSEWHERE, Rule.LANGUAGE);

    private record OfficerSeat(String location, List<Session> sessions, int thirdDay, int fifthDay) {}

    private record InterpreterSeat(String location, List<Session> sessions, LanguageNeed need, boolean remote) {}

    private final Map<OfficerSeat, List<String>> officers = new HashMap<>();
    private final Map<InterpreterSeat, List<String>> interpreters = new HashMap<>();
    private final Map<LanguageNeed, List<String>> speakers = new HashMap<>();
    private final Map<String, List<String>> officersAt = new HashMap<>();
    private final Facts facts;
    private final Ledger ledger;

    /** The ledger holds the whole plan and nobody else writes in it. */
    public Seats(Facts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
        for (var officer : facts.caseload().resources().officers()) {
            for (var location : officer.locations()) {
                officersAt.computeIfAbsent(location, any -> new ArrayList<>()).add(officer.id());
            }
        }
    }

    /** Officers who are free where and when this hearing would be. */
    List<String> officers(Hearing draft) {
        var type = facts.of(draft).type();
        var seat = new OfficerSeat(draft.location(), draft.sessions(), type.writingThirdDay(), type.writingFifthDay());
        var known = officers.get(seat);
        if (known != null) {
            return known;
        }
        var free = officersAt.getOrDefault(draft.location(), List.of()).stream()
                .filter(officer -> isFree(Part.OFFICER, Drafts.withOfficer(draft, officer), OFFICER_RULES))
                .toList();
        officers.put(seat, free);
        return free;
    }

    /** Interpreters who speak the language and are free where and when this hearing would be. */
    List<String> interpreters(Hearing draft) {
        var asylumCase = facts.of(draft).asylumCase();
        var seat = new InterpreterSeat(
                draft.location(),
                draft.sessions(),
                asylumCase.language(),
                asylumCase.needs().remoteAllowed());
        var known = interpreters.get(seat);
        if (known != null) {
            return known;
        }
        var free = speakers(asylumCase.language()).stream()
                .filter(id -> isFree(Part.INTERPRETER, Drafts.withInterpreter(draft, id), INTERPRETER_RULES))
                .toList();
        interpreters.put(seat, free);
        return free;
    }

    private List<String> speakers(LanguageNeed need) {
        return speakers.computeIfAbsent(need, any -> facts.caseload().resources().interpreters().stream()
                .filter(interpreter -> interpreter.speaks(need))
                .map(Interpreter::id)
                .toList());
    }

    private boolean isFree(Part part, Hearing draft, Set<Rule> rules) {
        var before = ledger.violations().copy();
        ledger.enter(part, draft);
        boolean free = rules.stream().noneMatch(rule -> ledger.violations().of(rule) > before.of(rule));
        ledger.strike(part, draft);
        return free;
    }

    List<String> allOfficers() {
        return facts.caseload().resources().officers().stream().map(Officer::id).toList();
    }

    List<String> allInterpreters() {
        return facts.caseload().resources().interpreters().stream()
                .map(Interpreter::id)
                .toList();
    }
}
