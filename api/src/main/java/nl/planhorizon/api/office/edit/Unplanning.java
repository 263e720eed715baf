package nl.planhorizon.api.office.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.office.AroundChange;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * A change of facts, and with it out of the working plan what it makes impossible.
 *
 * @param change the change of facts
 * @param touched what it touches
 */
public record Unplanning(Change change, Touched touched) implements AroundChange {

    @Override
    public Office applyTo(Office office) {
        var after = change.applyTo(office);
        return without(after, Impact.between(office, after, touched));
    }

    /** The office without the hearings that became impossible. */
    public static Office without(Office after, Impact impact) {
        return impact.isNone() ? after : after.withPlans(without(after.plans(), impact.cases()));
    }

    private static Plans without(Plans plans, Set<String> cases) {
        Map<String, Hearing> kept = new HashMap<>(plans.working());
        kept.keySet().removeAll(cases);
        return plans.withWorking(new HearingPlan(kept.values().stream().toList()));
    }
}
