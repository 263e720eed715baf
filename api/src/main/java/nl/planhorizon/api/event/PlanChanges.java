package nl.planhorizon.api.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/** Puts changes in the working plan, and some of them in force; nothing else is published by that. */
public final class PlanChanges {

    private PlanChanges() {}

    public static Office apply(Office office, List<HearingChange> working, List<HearingChange> inForce) {
        var window = office.caseload().window();
        var plans = office.plans();
        var published = plans.publishing(applied(plans.inForce(window), inForce).hearings(), window);
        return office.withPlans(published.withWorking(applied(office.workingPlan(), working)));
    }

    static HearingPlan applied(HearingPlan plan, List<HearingChange> changes) {
        Map<String, Hearing> hearings = new LinkedHashMap<>();
        plan.hearings().forEach(each -> hearings.put(each.caseId(), each));
        for (var change : changes) {
            if (change.after() == null) {
                hearings.remove(change.caseId());
            } else {
                hearings.put(change.caseId(), change.after());
            }
        }
        return new HearingPlan(new ArrayList<>(hearings.values()));
    }

    /** Those of the changes that concern hearings in force. */
    static List<HearingChange> ofHearingsInForce(Office office, List<HearingChange> changes) {
        Set<String> inForce = new HashSet<>();
        office.plans().inForce(office.caseload().window()).hearings().forEach(each -> inForce.add(each.caseId()));
        return changes.stream()
                .filter(change -> inForce.contains(change.caseId()))
                .toList();
    }
}
