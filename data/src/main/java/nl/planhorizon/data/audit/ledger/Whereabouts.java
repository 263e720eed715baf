package nl.planhorizon.data.audit.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/** At which locations people are on a day; every one beyond the first is a violation. */
final class Whereabouts implements Book {

    private final Map<OnDay, List<String>> locations = new HashMap<>();
    private final Rule rule;
    private final Function<Hearing, Collection<String>> used;

    Whereabouts(Rule rule, Function<Hearing, Collection<String>> used) {
        this.rule = rule;
        this.used = used;
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
                var here = locations.computeIfAbsent(new OnDay(who, session.day()), any -> new ArrayList<>(2));
                int before = beyondFirst(here);
                if (sign > 0) {
                    here.add(hearing.location());
                } else {
                    here.remove(hearing.location());
                }
                change += beyondFirst(here) - before;
            }
        }
        return change;
    }

    private static int beyondFirst(List<String> locations) {
        return locations.size() < 2 ? 0 : new HashSet<>(locations).size() - 1;
    }

    @Override
    public Stream<Breach> breaches() {
        return locations.entrySet().stream()
                .filter(entry -> beyondFirst(entry.getValue()) > 0)
                .map(entry -> new Breach(
                        rule,
                        beyondFirst(entry.getValue()),
                        Words.LOCATIONS_AT_ONCE.of(
                                entry.getKey().who(),
                                entry.getKey().day(),
                                String.join(", ", new TreeSet<>(entry.getValue())))));
    }
}
