package nl.planhorizon.solver.desk.repair;

import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * A repaired plan.
 *
 * @param plan the plan; it keeps every hard rule
 * @param touched ids of the cases whose hearing no longer held
 * @param changes what is different from the plan before, in order of case id
 * @param steps steps of improvement taken
 */
public record Repaired(HearingPlan plan, Set<String> touched, List<HearingChange> changes, long steps) {

    public Repaired {
        touched = Set.copyOf(touched);
        changes = List.copyOf(changes);
    }
}
