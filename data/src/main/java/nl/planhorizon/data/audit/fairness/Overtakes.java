package nl.planhorizon.data.audit.fairness;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.planhorizon.data.audit.exchange.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Who is overtaken in one queue.
 *
 * @param victims all that are overtaken, in order of their turn
 * @param pairs number of pairs of which one overtakes the other
 */
record Overtakes(List<Overtake> victims, long pairs) {

    private static final Comparator<Turn> HEARD_FIRST =
            comparing(Turn::firstDay).thenComparing(Turn::key).thenComparing(Turn::id);

    /** Walks the queue from its tail: whoever has passed so far comes later in turn. */
    static Overtakes in(List<Turn> queue) {
        var ordered = queue.stream()
                .sorted(comparing(Turn::key).thenComparing(Turn::id).reversed())
                .toList();
        var victims = new ArrayList<Overtake>();
        var passed = new DayCounts(queue);
        @Nullable Turn first = null;
        long pairs = 0;
        for (int next = 0; next < ordered.size(); ) {
            var equals = equalFrom(ordered, next);
            for (var turn : equals) {
                if (first != null && first.overtakes(turn)) {
                    victims.add(new Overtake(turn, first));
                    pairs += passed.before(turn.firstDay());
                }
            }
            for (var turn : equals) {
                passed.add(turn);
                first = first == null || HEARD_FIRST.compare(turn, first) < 0 ? turn : first;
            }
            next += equals.size();
        }
        Collections.reverse(victims);
        return new Overtakes(List.copyOf(victims), pairs);
    }

    private static List<Turn> equalFrom(List<Turn> ordered, int from) {
        int end = from;
        while (end < ordered.size()
                && ordered.get(end).key().equals(ordered.get(from).key())) {
            end++;
        }
        return ordered.subList(from, end);
    }

    /** How many planned cases were added per first day (a Fenwick tree). */
    private static final class DayCounts {

        private final List<LocalDate> days;
        private final int[] tree;

        DayCounts(List<Turn> queue) {
            days = queue.stream()
                    .filter(Turn::isPlanned)
                    .map(Turn::firstDay)
                    .distinct()
                    .sorted()
                    .toList();
            tree = new int[days.size() + 1];
        }

        void add(Turn turn) {
            if (turn.isPlanned()) {
                int at = Collections.binarySearch(days, turn.firstDay()) + 1;
                for (; at < tree.length; at += at & -at) {
                    tree[at]++;
                }
            }
        }

        long before(LocalDate day) {
            int found = Collections.binarySearch(days, day);
            long count = 0;
            for (int at = found < 0 ? -found - 1 : found; at > 0; at -= at & -at) {
                count += tree[at];
            }
            return count;
        }
    }
}
