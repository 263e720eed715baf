package nl.planhorizon.solver.desk.repair;

import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * A repaired plan.
 *
 * @param desk the plan on a desk; it keeps every hard rule
 * @param touched ids of the cases whose hearing no longer held
 * @param changes what is different from the plan before, in order of case id
 * @param steps steps of improvement taken
 */
public record Repaired(PlanDesk desk, Set<String> touched, List<HearingChange> changes, long steps) {

    public Repaired {
        touched = Set.copyOf(touched);
        changes = List.copyOf(changes);
    }

    public HearingPlan plan() {
        return desk.plan();
    }
}
