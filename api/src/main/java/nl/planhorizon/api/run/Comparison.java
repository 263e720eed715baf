package nl.planhorizon.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two plans.
 *
 * @param same hearings that are the same in both
 * @param moved cases heard in both, at another time or place or by others
 * @param added cases heard in the second alone
 * @param dropped cases heard in the first alone
 */
public record Comparison(int same, List<Pair> moved, List<Pair> added, List<Pair> dropped) {

    public Comparison {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** A case in both plans. */
    public record Pair(
            String caseId, @Nullable Hearing one, @Nullable Hearing other) {}

    public static Comparison of(HearingPlan one, HearingPlan other) {
        var first = byCase(one);
        var second = byCase(other);
        var cases = new TreeSet<>(first.keySet());
        cases.addAll(second.keySet());
        int same = 0;
        List<Pair> moved = new ArrayList<>();
        List<Pair> added = new ArrayList<>();
        List<Pair> dropped = new ArrayList<>();
        for (var caseId : cases) {
            var pair = new Pair(caseId, first.get(caseId), second.get(caseId));
            if (pair.one() == null) {
                added.add(pair);
            } else if (pair.other() == null) {
                dropped.add(pair);
            } else if (pair.one().equals(pair.other())) {
                same++;
            } else {
                moved.add(pair);
            }
        }
        return new Comparison(same, moved, added, dropped);
    }

    private static Map<String, Hearing> byCase(HearingPlan plan) {
        return plan.hearings().stream()
                .collect(Collectors.toMap(Hearing::caseId, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    public int changes() {
        return moved.size() + added.size() + dropped.size();
    }
}
