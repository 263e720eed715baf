package nl.planhorizon.solver.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/** The ready cases of each queue, whose turn comes first in front; a case is known by its position in the caseload. */
public final class Turns {

    private static final Comparator<CaseFacts> FIRST_IN_FIRST =
            Comparator.comparing(CaseFacts::orderKey).thenComparing(CaseFacts::id);

    private final Map<String, Integer> numbers;
    private final List<CaseFacts> cases;
    private final List<int[]> queues;

    private Turns(Map<String, Integer> numbers, List<CaseFacts> cases, List<int[]> queues) {
        this.numbers = numbers;
        this.cases = cases;
        this.queues = queues;
    }

    static Turns of(Policy policy, List<CaseFacts> cases) {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> none = new ArrayList<>();
        policy.queues().forEach(queue -> {
            numbers.put(queue.code(), numbers.size());
            none.add(new int[0]);
        });
        return new Turns(numbers, List.of(), none).with(cases);
    }

    /** The turns of other cases by the same policy: whoever is the very same, at the same position, is not sorted again. */
    Turns with(List<CaseFacts> changed) {
        var fresh = fresh(changed);
        List<int[]> after = new ArrayList<>();
        for (int queue = 0; queue < queues.size(); queue++) {
            int[] kept = Arrays.stream(queues.get(queue))
                    .filter(position -> isSame(changed, position))
                    .toArray();
            after.add(merged(changed, kept, fresh.get(queue)));
        }
        return new Turns(numbers, changed, after);
    }

    @SuppressWarnings("ReferenceEquality") // Cases are equal by id: only the same object is unchanged.
    private boolean isSame(List<CaseFacts> changed, int position) {
        return position < changed.size() && position < cases.size() && changed.get(position) == cases.get(position);
    }

    /** Positions of the ready cases that are not the same, by queue, in order of their turn. */
    private List<List<Integer>> fresh(List<CaseFacts> changed) {
        List<List<Integer>> fresh = new ArrayList<>();
        queues.forEach(queue -> fresh.add(new ArrayList<>()));
        for (int position = 0; position < changed.size(); position++) {
            var each = changed.get(position);
            if (!isSame(changed, position) && each.isReady()) {
                fresh.get(numbers.getOrDefault(each.queue().code(), -1)).add(position);
            }
        }
        fresh.forEach(queue -> queue.sort(Comparator.comparing(changed::get, FIRST_IN_FIRST)));
        return fresh;
    }

    private static int[] merged(List<CaseFacts> cases, int[] kept, List<Integer> fresh) {
        int[] merged = new int[kept.length + fresh.size()];
        int next = 0;
        int count = 0;
        for (int position : fresh) {
            while (next < kept.length && FIRST_IN_FIRST.compare(cases.get(kept[next]), cases.get(position)) < 0) {
                merged[count++] = kept[next++];
            }
            merged[count++] = position;
        }
        System.arraycopy(kept, next, merged, count, kept.length - next);
        return merged;
    }

    /** Positions of the cases of a queue, first in first; not to be changed. */
    public int[] queue(int number) {
        return queues.get(number);
    }

    /** Whether the turn of one case comes before that of another. */
    public static boolean isBefore(CaseFacts one, CaseFacts other) {
        return one.orderKey().compareTo(other.orderKey()) < 0;
    }
}
