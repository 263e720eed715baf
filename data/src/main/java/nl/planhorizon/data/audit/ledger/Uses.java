package nl.planhorizon.data.audit.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Which cases use somebody or something in a session; more than there are places for are violations. */
final class Uses implements Book {

    private final Map<Slot, List<String>> users = new HashMap<>();
    private final Rule rule;
    private final Function<Hearing, Collection<String>> used;
    private final ToIntFunction<String> places;

    Uses(Rule rule, Function<Hearing, Collection<String>> used, ToIntFunction<String> places) {
        this.rule = rule;
        this.used = used;
        this.places = places;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public int post(Hearing hearing, int sign) {
        int change = 0;
        for (var who : used.apply(hearing)) {
            for (var session : hearing.sessions()) {
                var here = users.computeIfAbsent(new Slot(who, session), any -> new ArrayList<>(2));
                int before = tooMany(who, here);
                if (sign > 0) {
                    here.add(hearing.caseId());
                } else {
                    here.remove(hearing.caseId());
                }
                change += tooMany(who, here) - before;
            }
        }
        return change;
    }

    private int tooMany(String who, List<String> cases) {
        return Math.max(0, cases.size() - places.applyAsInt(who));
    }

    @Override
    public Stream<Breach> breaches() {
        return users.entrySet().stream()
                .filter(entry -> tooMany(entry.getKey().who(), entry.getValue()) > 0)
                .map(entry -> new Breach(
                        rule,
                        tooMany(entry.getKey().who(), entry.getValue()),
                        Words.CASES_AT_ONCE.of(
                                entry.getKey().who(),
                                Words.session(entry.getKey().session()),
                                String.join(", ", entry.getValue()))));
    }
}
