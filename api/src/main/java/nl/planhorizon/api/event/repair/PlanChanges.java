package nl.planhorizon.api.event.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Publishing;
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

    /**
     * What comes into force with changes of the working plan: those that concern hearings in force, and whatever of these the
     * working plan had moved out of their way before and that was not published yet.
     */
    static List<HearingChange> ofHearingsInForce(Office office, List<HearingChange> changes) {
        var cases = changes.stream()
                .map(HearingChange::caseId)
                .filter(each -> office.inForce().of(each) != null)
                .collect(Collectors.toSet());
        return inForce(office, changes, cases);
    }

    /** The same of some cases, whether they are in force already or not. */
    public static List<HearingChange> inForce(Office office, List<HearingChange> changes, Set<String> cases) {
        var working = applied(office.workingPlan(), changes);
        var after = office.withPlans(office.plans().withWorking(working));
        return Publishing.together(after, cases).stream()
                .map(each -> new HearingChange(
                        each,
                        office.inForce().hearing(each),
                        after.plans().working().get(each)))
                .toList();
    }
}
