package nl.planhorizon.solver;

import java.util.Map;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;

/**
 * What a search found.
 *
 * @param plan the plan
 * @param proof lower bound with the prices that prove it
 * @param violations hard violations by the constraint streams, 0 in every finished plan
 * @param costs cost per rule by the constraint streams, rules without cost left out
 * @param steps search steps taken
 */
public record Solved(HearingPlan plan, Proof proof, long violations, Map<Rule, Long> costs, long steps) {

    public long planCost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }
}
