package nl.planhorizon.api.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.data.audit.Pause;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.explain.bottleneck.Bottlenecks;
import org.jspecify.annotations.Nullable;

/**
 * Everything reported about a plan.
 *
 * @param caseload the caseload planned
 * @param audit all figures, recomputed from caseload and plan alone
 * @param bound distance to the best possible plan, or null if nothing is proven
 * @param promises how late the priority cases are in any plan, and why in this one; null where that was not asked
 * @param bottleneck what stands most in the way of planning more, or null if nobody waits
 * @param bottlenecks what one more day would be worth, dearest first; empty where that was not asked or nothing is proven
 */
public record PlanFigures(
        @JsonIgnore Caseload caseload,
        @JsonUnwrapped AuditReport audit,
        @JsonUnwrapped @Nullable Bound bound,
        @JsonUnwrapped @Nullable Promises promises,
        @Nullable Bottleneck bottleneck,
        List<ScarceDay> bottlenecks) {

    private static final int TOLD = 5;
    private static final int REPLANNED = 3;

    public PlanFigures {
        bottlenecks = List.copyOf(bottlenecks);
    }

    public static PlanFigures of(Caseload caseload, HearingPlan plan, @Nullable Proof proof) {
        return of(caseload, plan, proof, Pause.NONE);
    }

    /** The same for whoever has time: it stands still now and then. */
    public static PlanFigures of(Caseload caseload, HearingPlan plan, @Nullable Proof proof, Pause pause) {
        var audit = Audit.of(caseload, plan, pause);
        return new PlanFigures(
                caseload,
                audit,
                Bound.of(caseload, proof, audit.rules()),
                null,
                FullestResource.of(caseload, plan).orElse(null),
                List.of());
    }

    /** The same with what became of the promises and what is scarce; not for a plan that breaks rules, which explains nothing. */
    public PlanFigures explained(HearingPlan plan, @Nullable Proof proof) {
        if (!audit.rules().hardViolations().isEmpty()) {
            return this;
        }
        var scarce = proof == null || !audit.isClean() ? List.<ScarceDay>of() : scarce(plan, proof);
        return new PlanFigures(caseload, audit, bound, Promises.of(caseload, plan), bottleneck, scarce);
    }

    /** What one more day of the scarcest people and rooms is worth, the first of them really added. */
    private List<ScarceDay> scarce(HearingPlan plan, Proof proof) {
        var found = Bottlenecks.of(caseload, proof);
        var dearest = found.dearest(TOLD);
        return IntStream.range(0, dearest.size())
                .mapToObj(i ->
                        i < REPLANNED ? ScarceDay.of(found.replan(dearest.get(i), plan)) : ScarceDay.of(dearest.get(i)))
                .toList();
    }

    /** The weights of the policy, beside which costs and gaps are read. */
    static Map<String, Integer> weights(Caseload caseload) {
        var weights = new LinkedHashMap<String, Integer>();
        Arrays.stream(Setting.values())
                .filter(setting -> setting.name().matches("(WEIGHT|FACTOR|WAITING)_.*"))
                .forEach(
                        setting -> weights.put(setting.code(), caseload.policy().number(setting)));
        return weights;
    }
}
