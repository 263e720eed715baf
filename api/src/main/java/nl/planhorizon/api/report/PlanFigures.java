package nl.planhorizon.api.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Everything reported about a plan.
 *
 * @param caseload the caseload planned
 * @param audit all figures, recomputed from caseload and plan alone
 * @param bound distance to the best possible plan, or null if nothing is proven
 * @param bottleneck what stands most in the way of planning more, or null if nobody waits
 */
public record PlanFigures(
        @JsonIgnore Caseload caseload,
        @JsonUnwrapped AuditReport audit,
        @JsonUnwrapped @Nullable Bound bound,
        @Nullable Bottleneck bottleneck) {

    public static PlanFigures of(Caseload caseload, HearingPlan plan, @Nullable Proof proof) {
        var audit = Audit.of(caseload, plan);
        return new PlanFigures(
                caseload,
                audit,
                Bound.of(caseload, proof, audit.rules()),
                Bottlenecks.of(caseload, plan).orElse(null));
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
