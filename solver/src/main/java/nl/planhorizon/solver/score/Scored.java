package nl.planhorizon.solver.score;

import java.util.Map;
import nl.planhorizon.solver.catalogue.Rule;

/**
 * The score of a plan.
 *
 * @param violations violations per hard rule, rules that are kept left out
 * @param costs cost per part, parts without cost left out
 * @param overtaken cases that a younger one of their queue overtakes, explained or not
 */
public record Scored(Map<Rule, Long> violations, Map<Rule, Long> costs, long overtaken) {

    public Scored {
        violations = Map.copyOf(violations);
        costs = Map.copyOf(costs);
    }

    public long hardViolations() {
        return violations.values().stream().mapToLong(Long::longValue).sum();
    }

    public long planCost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }
}
