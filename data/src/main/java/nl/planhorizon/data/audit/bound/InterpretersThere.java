package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.data.audit.bound.CaseSide.Together;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Interpreter;

/** Which interpreters are where and when, whatever else they do. */
final class InterpretersThere {

    private final Market market;
    private final Map<String, boolean[]> sessions = new HashMap<>();

    InterpretersThere(Market market) {
        this.market = market;
        all().forEach(each -> sessions.put(each.id(), market.sessions().of(each.availability())));
    }

    private List<Interpreter> all() {
        return market.facts().caseload().resources().interpreters();
    }

    /** Those who could serve at least one of some cases. */
    List<Interpreter> whoCouldServe(List<CaseFacts> cases) {
        return all().stream()
                .filter(interpreter -> cases.stream()
                        .anyMatch(each -> each.asylumCase().language().needsInterpreter()
                                && market.rules().couldInterpret(each, interpreter)))
                .toList();
    }

    /** For how many sessions of a day some of them are at a location. */
    int sessions(List<Interpreter> interpreters, Together together) {
        int morning = market.sessions().numberOf(new Session(together.day(), Half.MORNING));
        if (!market.site(together.location()).isOpen(morning / 2)) {
            return 0;
        }
        return interpreters.stream()
                .filter(each -> market.locations(each).contains(together.location()))
                .mapToInt(each -> each.places() * sessions(each, morning))
                .sum();
    }

    private int sessions(Interpreter interpreter, int morning) {
        var there = Objects.requireNonNull(sessions.get(interpreter.id()));
        return (there[morning] ? 1 : 0) + (there[morning + 1] ? 1 : 0);
    }
}
