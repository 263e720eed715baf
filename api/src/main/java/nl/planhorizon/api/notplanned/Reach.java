package nl.planhorizon.api.notplanned;

import java.util.HashMap;
import java.util.HashSet;
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
        for (var caseId : office.plans().working().keySet()) {
            office.findCase(caseId)
                    .filter(CaseFacts::isReady)
                    .ifPresent(each -> heard.merge(each.queue().code(), 1, Integer::sum));
        }
        Map<String, Integer> left = new HashMap<>(heard);
        for (var each : office.casesInTurn().ready()) {
            if (left.merge(each.queue().code(), -1, Integer::sum) >= 0) {
                within.add(each.id());
            }
        }
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
