package nl.planhorizon.solver.whatif.compare;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Which hearings differ between two plans, by case.
 *
 * @param moved heard in both, at other sessions or another location
 * @param added heard only in the second
 * @param gone heard only in the first
 */
public record MovedHearings(List<String> moved, List<String> added, List<String> gone) {

    public static MovedHearings between(HearingPlan first, HearingPlan second) {
        var before = byCase(first);
        var after = byCase(second);
        return new MovedHearings(
                before.values().stream()
                        .filter(hearing -> differs(hearing, after.get(hearing.caseId())))
                        .map(Hearing::caseId)
                        .sorted()
                        .toList(),
                missing(after, before),
                missing(before, after));
    }

    private static Map<String, Hearing> byCase(HearingPlan plan) {
        return plan.hearings().stream().collect(toMap(Hearing::caseId, identity()));
    }

    private static boolean differs(Hearing one, @Nullable Hearing other) {
        return other != null && !isAlike(one, other);
    }

    private static boolean isAlike(Hearing one, Hearing other) {
        return one.sessions().equals(other.sessions()) && one.location().equals(other.location());
    }

    private static List<String> missing(Map<String, Hearing> from, Map<String, Hearing> in) {
        return from.keySet().stream().filter(id -> !in.containsKey(id)).sorted().toList();
    }
}
