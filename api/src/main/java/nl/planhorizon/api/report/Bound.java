package nl.planhorizon.api.report;

import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.audit.figures.RuleFigures;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Proof;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is, at most, from the best possible one.
 *
 * @param lowerBound no plan of the caseload costs less
 * @param gap missed share of the achievable improvement
 */
public record Bound(long lowerBound, double gap) {

    /** The bound that the prices of a proof prove, worked out anew; null where nothing is proven. */
    static @Nullable Bound of(Caseload caseload, @Nullable Proof proof, RuleFigures costs) {
        if (proof == null) {
            return null;
        }
        long lowerBound = BoundCheck.lowerBoundAt(caseload, proof);
        long missed = costs.planCost() - lowerBound;
        long achievable = costs.costOfNoPlan() - lowerBound;
        return new Bound(lowerBound, missed == 0 ? 0 : (double) missed / achievable);
    }
}
