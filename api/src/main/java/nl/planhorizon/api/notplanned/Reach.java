package nl.planhorizon.api.notplanned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;

/**
 * How far this window reaches into each queue: as many cases as the working plan hears of it, the first in turn. Below that
 * line nobody is to be heard yet; above it whoever has no hearing is kept from it by something.
 */
final class Reach {

    private final long version;
    private final Map<String, Integer> heard = new HashMap<>();
    private final Set<String> within = new HashSet<>();

    Reach(Office office) {
        version = office.version();
        Map<String, List<CaseFacts>> queues = new HashMap<>();
        for (var each : office.facts().readyCases()) {
            var code = each.queue().code();
            queues.computeIfAbsent(code, any -> new ArrayList<>()).add(each);
            if (office.plans().working().containsKey(each.id())) {
                heard.merge(code, 1, Integer::sum);
            }
        }
        queues.forEach((code, cases) -> cases.stream()
                .sorted(Comparator.comparing(CaseFacts::key).thenComparing(CaseFacts::id))
                .limit(heard(code))
                .forEach(each -> within.add(each.id())));
    }

    /** Whether this is how far the plan of an office reaches. */
    boolean isOf(Office office) {
        return version == office.version();
    }

    /** How many cases of a queue the working plan hears. */
    int heard(String queue) {
        return heard.getOrDefault(queue, 0);
    }

    boolean includes(CaseFacts each) {
        return within.contains(each.id());
    }

    /** Whether the line is drawn above a case that follows another in a list. */
    boolean isLineAbove(CaseFacts each, Optional<CaseFacts> before) {
        boolean first = before.isEmpty() || !before.get().queue().equals(each.queue());
        return !includes(each) && (first || includes(before.get()));
    }
}
