package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
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
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<HearingChange> changes = new ArrayList<>();
        for (var id : ids) {
            if (!Objects.equals(old.get(id), now.get(id))) {
                changes.add(new HearingChange(id, old.get(id), now.get(id)));
            }
        }
        return changes;
    }

    private static Map<String, Hearing> byCase(HearingPlan plan) {
        Map<String, Hearing> hearings = new TreeMap<>();
        plan.hearings().forEach(each -> hearings.put(each.caseId(), each));
        return hearings;
    }
}
