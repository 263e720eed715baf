package nl.planhorizon.api.notplanned;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.notplanned.NotPlannedPage.Filter;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.Slice;
import nl.planhorizon.data.audit.facts.CaseFacts;

/**
 * The cases without a hearing that fit what is asked for.
 *
 * @param cases the cases, urgent queues first, whose turn comes first in front
 * @param unknown with a reason asked for, how many cases are not looked at yet, and so left out
 */
record Chosen(List<CaseFacts> cases, int unknown) {

    static final int ROWS = 20;

    Chosen {
        cases = List.copyOf(cases);
    }

    static Chosen of(Filter filter, Office office, Reasons reasons) {
        var fitting = fitting(filter, office);
        if (!filter.asksForAReason()) {
            return new Chosen(fitting, 0);
        }
        var known = reasons.soFar(office, fitting);
        var chosen = fitting.stream()
                .filter(each -> filter.fits(known.get(each.id())))
                .toList();
        var unknown = fitting.stream().filter(each -> !known.containsKey(each.id()));
        return new Chosen(chosen, (int) unknown.count());
    }

    private static List<CaseFacts> fitting(Filter filter, Office office) {
        var ranks = ranks(office);
        // They are in the order of their turn already, and stay so within a queue.
        return office.casesInTurn().ready().stream()
                .filter(filter::fits)
                .filter(each -> !office.plans().working().containsKey(each.id()))
                .sorted(Comparator.comparing(
                        each -> ranks.getOrDefault(each.queue().code(), 0)))
                .toList();
    }

    /** By code of a queue: urgent queues first, else as policy lists them. */
    private static Map<String, Integer> ranks(Office office) {
        var queues = office.caseload().policy().queues();
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < queues.size(); i++) {
            var queue = queues.get(i);
            ranks.put(queue.code(), i + (queue.urgent() ? 0 : queues.size()));
        }
        return ranks;
    }

    /** A page of them. */
    Slice<CaseFacts> slice(int page) {
        return Slice.of(cases, page, ROWS);
    }
}
