package nl.planhorizon.solver.desk.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/** What is different between two plans. */
public final class Differences {

    private Differences() {}

    /** In order of case id. */
    public static List<HearingChange> between(HearingPlan before, HearingPlan after) {
        var old = byCase(before);
        var now = byCase(after);
        Set<String> ids = new HashSet<>(old.keySet());
        ids.addAll(now.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(old.get(id), now.get(id)))
                .sorted()
                .map(id -> new HearingChange(id, old.get(id), now.get(id)))
                .toList();
    }

    private static Map<String, Hearing> byCase(HearingPlan plan) {
        Map<String, Hearing> hearings = new HashMap<>();
        plan.hearings().forEach(each -> hearings.put(each.caseId(), each));
        return hearings;
    }
}
