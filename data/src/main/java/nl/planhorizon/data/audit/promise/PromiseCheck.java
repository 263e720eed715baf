package nl.planhorizon.data.audit.promise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.audit.bound.UnusableProofException;
import nl.planhorizon.data.audit.cost.DayCosts;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;

/**
 * How late the priority cases are at least in any plan, by the prices of a proof, worked out without the solver: the bound of
 * a caseload in which they are alone and every other weight is nothing.
 */
public final class PromiseCheck {

    private static final int DAY = 1000;

    private PromiseCheck() {}

    /**
     * Days that the priority cases of a caseload are late together at least, {@code priorityDaysLate} of no plan is less.
     *
     * @throws UnusableProofException if the prices do not fit the caseload or are out of range
     */
    public static long daysAt(Caseload caseload, Proof proof) {
        var facts = new Facts(caseload);
        var cases = facts.priorityCases();
        var policy = onlyLateness(caseload.policy());
        var costs = new DayCosts(policy);
        var virtualDay = facts.calendar().virtualDay();
        long waiting = cases.stream()
                .mapToLong(each -> costs.waiting(each, virtualDay))
                .sum();
        int sessions = cases.stream().mapToInt(CaseFacts::sessions).max().orElse(1);
        // Waiting cannot be made to cost nothing, so what it may cost at most is taken off.
        long cost = BoundCheck.lowerBoundAt(alone(facts, policy), proof) - waiting;
        return Math.max(0, -Math.floorDiv(-cost, (long) DAY * sessions));
    }

    /** Hearings before the window are kept, for they take time of their officers; whose they are is of no matter. */
    private static Caseload alone(Facts facts, Policy policy) {
        var caseload = facts.caseload();
        var cases = new LinkedHashMap<String, AsylumCase>();
        facts.standing().history().forEach(past -> {
            var other = facts.of(past.hearing()).asylumCase();
            cases.put(other.id(), other.withStatus(CaseStatus.HEARD));
        });
        facts.priorityCases().forEach(each -> cases.put(each.id(), each.asylumCase()));
        var standing = new ArrayList<>(facts.standing().history());
        facts.standing().current().stream()
                .filter(each -> cases.containsKey(each.hearing().caseId())
                        && cases.get(each.hearing().caseId()).status() == CaseStatus.OPEN)
                .forEach(standing::add);
        return caseload.withCases(List.copyOf(cases.values()))
                .withStanding(standing)
                .withPolicy(policy);
    }

    private static Policy onlyLateness(Policy policy) {
        var settings = policy.settings()
                .with(Setting.WEIGHT_HORIZON, DAY)
                .with(Setting.WAITING_DIVISOR, Setting.WAITING_DIVISOR.most());
        for (var each : Setting.values()) {
            boolean isOther = each.unit() == Setting.Unit.COST && each != Setting.WEIGHT_HORIZON;
            settings = isOther ? settings.with(each, 0) : settings;
        }
        return policy.withSettings(settings);
    }
}
