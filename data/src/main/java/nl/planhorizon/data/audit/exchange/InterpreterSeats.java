package nl.planhorizon.data.audit.exchange;

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

/** Interpreters who are free at a place, remembered per place and then per language need. */
final class InterpreterSeats {

    /** Rules about an interpreter's time, whereabouts and language; sex and held-back sessions are left to the trial. */
    static final Set<Rule> RULES = Set.of(
            Rule.INTERPRETER_DOUBLE_BOOKED, Rule.INTERPRETER_UNAVAILABLE, Rule.INTERPRETER_ELSEWHERE, Rule.LANGUAGE);

    private static final Set<Rule> TIME = Set.of(Rule.INTERPRETER_DOUBLE_BOOKED, Rule.INTERPRETER_UNAVAILABLE);
    private static final Set<Rule> TIME_AND_PLACE =
            Set.of(Rule.INTERPRETER_DOUBLE_BOOKED, Rule.INTERPRETER_UNAVAILABLE, Rule.INTERPRETER_ELSEWHERE);

    private record Seat(String location, List<Session> sessions) {}

    private record NeedSeat(Seat seat, LanguageNeed need, boolean remoteAllowed) {}

    private final Map<Seat, List<Interpreter>> free = new HashMap<>();
    private final Map<NeedSeat, List<String>> understood = new HashMap<>();
    private final List<Interpreter> all;
    private final Facts facts;
    private final Ledger ledger;

    InterpreterSeats(Facts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
        all = facts.caseload().resources().interpreters();
    }

    List<String> all() {
        return all.stream().map(Interpreter::id).toList();
    }

    /** Interpreters who speak the language and are free where and when this hearing would be. */
    List<String> at(Hearing draft) {
        var asylumCase = facts.of(draft).asylumCase();
        var need = asylumCase.language();
        boolean remote = asylumCase.needs().remoteAllowed();
        var seat = new NeedSeat(new Seat(draft.location(), draft.sessions()), need, remote);
        var known = understood.get(seat);
        if (known == null) {
            known = freeAt(draft).stream()
                    .filter(interpreter -> remote || !interpreter.presence().isRemote())
                    .filter(interpreter -> interpreter.speaks(need))
                    .map(Interpreter::id)
                    .toList();
            understood.put(seat, known);
        }
        return known;
    }

    private List<Interpreter> freeAt(Hearing draft) {
        var seat = new Seat(draft.location(), draft.sessions());
        var known = free.get(seat);
        if (known == null) {
            known = candidates(draft).stream()
                    .filter(interpreter -> isFree(interpreter, draft))
                    .toList();
            free.put(seat, known);
        }
        return known;
    }

    /** Whoever is not free for the last session alone is not free for all of them. */
    private List<Interpreter> candidates(Hearing draft) {
        return draft.sessions().size() == 1 ? all : freeAt(Drafts.lastSessionOf(draft));
    }

    private boolean isFree(Interpreter interpreter, Hearing draft) {
        boolean remote = interpreter.presence().isRemote();
        return (remote || interpreter.locations().contains(draft.location()))
                && Seats.isFree(
                        ledger,
                        Part.INTERPRETER,
                        Drafts.withInterpreter(draft, interpreter.id()),
                        remote ? TIME : TIME_AND_PLACE);
    }

    /** Whether nobody can interpret, with no violation in the plan that leaving an old place could make up for. */
    boolean isHopeless(Hearing draft, Ledger live) {
        return at(draft).isEmpty()
                && RULES.stream().allMatch(rule -> live.violations().of(rule) == 0);
    }
}
