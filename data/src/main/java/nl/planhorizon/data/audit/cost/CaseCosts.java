package nl.planhorizon.data.audit.cost;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** What ready cases cost one by one: being late, waiting, not being planned. */
final class CaseCosts {

    private final Facts facts;
    private final PlanFacts plan;

    CaseCosts(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
    }

    long horizon() {
        return weight(Setting.WEIGHT_HORIZON) * sum(each -> each.sessions() * daysLate(each, each.horizonDate()));
    }

    long term() {
        return weight(Setting.WEIGHT_TERM) * sum(each -> each.sessions() * daysLate(each, each.lastSafeDay()));
    }

    long waiting() {
        return sum(this::waiting);
    }

    private long waiting(CaseFacts each) {
        long age = DAYS.between(each.asylumCase().dates().application(), plan.firstDay(each));
        return each.sessions() * age * age / weight(Setting.WAITING_DIVISOR);
    }

    long unplanned() {
        return weight(Setting.WEIGHT_UNPLANNED) * sum(each -> plan.isPlanned(each) ? 0 : each.sessions());
    }

    private long daysLate(CaseFacts each, @Nullable LocalDate last) {
        return last == null ? 0 : Math.max(0, DAYS.between(last, plan.lastDay(each)));
    }

    private long sum(ToLongFunction<CaseFacts> cost) {
        return facts.readyCases().stream().mapToLong(cost).sum();
    }

    private long weight(Setting setting) {
        return facts.policy().number(setting);
    }
}
