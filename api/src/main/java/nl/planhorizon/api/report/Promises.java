package nl.planhorizon.api.report;

import java.util.List;
import nl.planhorizon.data.audit.promise.PromiseCheck;
import nl.planhorizon.solver.PromiseBound;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.explain.promise.LatePromises;

/**
 * What became of the promises to priority cases.
 *
 * @param priorityDaysLateBound days that the priority cases are late together in any plan
 * @param latePriority those that are late in this plan, and why
 */
public record Promises(long priorityDaysLateBound, List<LateCase> latePriority) {

    public Promises {
        latePriority = List.copyOf(latePriority);
    }

    static Promises of(Caseload caseload, HearingPlan plan) {
        return new Promises(
                PromiseCheck.daysAt(caseload, PromiseBound.of(caseload)),
                LatePromises.of(PlanDesk.of(caseload, plan)).stream()
                        .map(LateCase::of)
                        .toList());
    }
}
