package nl.planhorizon.data.audit.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.catalogue.Rule;

/**
 * What a plan costs.
 *
 * @param parts cost by rule, every rule of that kind in catalogue order
 */
public record PlanCost(Map<Rule, Long> parts) {

    public PlanCost {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    public static PlanCost of(Facts facts, PlanFacts plan) {
        return of(facts, plan, facts.readyCases(), new TargetWeeks(facts));
    }

    /** What another plan costs more: what each case costs by itself is counted of those that are heard differently only. */
    public static long change(Facts facts, PlanFacts before, PlanFacts after) {
        var different = facts.readyCases().stream()
                .filter(each -> !Objects.equals(before.of(each), after.of(each)))
                .toList();
        var targets = new TargetWeeks(facts);
        return of(facts, after, different, targets).total()
                - of(facts, before, different, targets).total();
    }

    private static PlanCost of(Facts facts, PlanFacts plan, List<CaseFacts> ready, TargetWeeks targets) {
        var cases = new CaseCosts(facts, plan, ready);
        var parts = new EnumMap<Rule, Long>(Rule.class);
        parts.put(Rule.HORIZON, cases.horizon());
        parts.put(Rule.TERM, cases.term());
        parts.put(Rule.WAITING, cases.waiting());
        parts.put(Rule.UNPLANNED, cases.unplanned());
        parts.put(Rule.CHANGE, new ChangeCost(facts, plan).total());
        parts.put(Rule.TARGET, new TargetCost(facts, plan, targets).total());
        parts.put(Rule.FAMILY, new FamilyCost(facts).total(plan));
        parts.put(Rule.IDLE, new IdleCost(facts, plan).total());
        parts.put(Rule.LOAD, new LoadCost(facts, plan).total());
        return new PlanCost(parts);
    }

    public long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long totalWithout(Rule leftOut) {
        return total() - parts.getOrDefault(leftOut, 0L);
    }
}
