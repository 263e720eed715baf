package nl.planhorizon.data.audit.cost;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;

/** What ready cases cost one by one: being late, waiting, not being planned. */
final class CaseCosts {

    private final PlanFacts plan;
    private final List<CaseFacts> cases;
    private final DayCosts costs;

    CaseCosts(Facts facts, PlanFacts plan, List<CaseFacts> cases) {
        this.cases = cases;
        this.plan = plan;
        costs = new DayCosts(facts.policy());
    }

    long horizon() {
        return sum(each -> costs.horizon(each, plan.lastDay(each)));
    }

    long term() {
        return sum(each -> costs.term(each, plan.lastDay(each)));
    }

    long waiting() {
        return sum(each -> costs.waiting(each, plan.firstDay(each)));
    }

    long unplanned() {
        return sum(each -> plan.isPlanned(each) ? 0 : costs.unplanned(each));
    }

    private long sum(ToLongFunction<CaseFacts> cost) {
        return cases.stream().mapToLong(cost).sum();
    }
}
