package nl.planhorizon.data.audit.cost;

import java.util.Objects;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;

/** What it costs to change published hearings of ready cases. */
public final class ChangeCost {

    private final Facts facts;
    private final PlanFacts plan;

    ChangeCost(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
    }

    long total() {
        return facts.standing().current().stream()
                .filter(StandingHearing::published)
                .filter(standing -> facts.of(standing.hearing()).isReady())
                .mapToLong(this::cost)
                .sum();
    }

    private long cost(StandingHearing standing) {
        var now = plan.of(standing.hearing().caseId());
        long once = now == null ? weight(Setting.WEIGHT_DROPPED) : moved(standing.hearing(), now);
        return once * factor(standing, facts.policy());
    }

    /** What every change to a published hearing is multiplied by. */
    public static long factor(StandingHearing standing, Policy policy) {
        return standing.invitation() == Invitation.HANDED_OVER ? policy.number(Setting.FACTOR_HANDED_OVER) : 1;
    }

    private long moved(Hearing before, Hearing now) {
        boolean sameOfficer = before.officer().equals(now.officer());
        boolean sameInterpreter = Objects.equals(before.interpreter(), now.interpreter());
        return (Standing.sameTimeAndLocation(before, now) ? 0 : weight(Setting.WEIGHT_CHANGED_PLACE))
                + (sameOfficer ? 0 : weight(Setting.WEIGHT_CHANGED_OFFICER))
                + (sameInterpreter ? 0 : weight(Setting.WEIGHT_CHANGED_INTERPRETER));
    }

    private long weight(Setting setting) {
        return facts.policy().number(setting);
    }
}
