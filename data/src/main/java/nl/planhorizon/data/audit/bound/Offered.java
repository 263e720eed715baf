package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;

/** Where and when there is anybody at all who could serve a need, whatever else they do. */
final class Offered {

    private record Key(Kind kind, String need, String location) {}

    private final Market market;
    private final Map<Key, boolean[]> sessions = new HashMap<>();

    Offered(Market market) {
        this.market = market;
        var resources = market.facts().caseload().resources();
        for (var officer : resources.officers()) {
            var served = market.needs().officers(need -> market.rules().couldHear(need, officer));
            add(Kind.OFFICER, served, officer.locations(), market.there(officer));
        }
        for (var interpreter : resources.interpreters()) {
            var served = market.needs().languages(need -> market.rules().couldInterpret(need, interpreter));
            add(
                    Kind.INTERPRETER,
                    served,
                    market.locations(interpreter),
                    market.sessions().of(interpreter.availability()));
        }
    }

    private void add(Kind kind, List<Needs.Need> served, List<String> locations, boolean[] there) {
        for (var need : served) {
            for (var location : locations) {
                var offered = sessions.computeIfAbsent(
                        new Key(kind, need.name(), location), key -> new boolean[there.length]);
                for (int session = 0; session < there.length; session++) {
                    offered[session] |= need.days() ? there[session & ~1] && there[session | 1] : there[session];
                }
            }
        }
    }

    /** Whether a hearing that starts then can be served: an officer, and an interpreter unless it is in Dutch. */
    boolean isServed(CaseFacts each, String location, int start) {
        return isOffered(new Key(Kind.OFFICER, market.needs().officer(each), location), start)
                && (!each.asylumCase().language().needsInterpreter()
                        || isOffered(new Key(Kind.INTERPRETER, Needs.language(each), location), start));
    }

    private boolean isOffered(Key key, int session) {
        var offered = sessions.get(key);
        return offered != null && offered[session];
    }
}
