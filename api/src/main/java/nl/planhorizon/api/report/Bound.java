package nl.planhorizon.api.report;

import nl.planhorizon.data.audit.figures.RuleFigures;
import nl.planhorizon.solver.domain.plan.Proof;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is, at most, from the best possible one.
 *
 * @param lowerBound no plan of the caseload costs less
 * @param gap missed share of the achievable improvement
 */
public record Bound(long lowerBound, double gap) {

    /** Null where nothing is proven. */
    static @Nullable Bound of(@Nullable Proof proof, RuleFigures costs) {
        if (proof == null) {
            return null;
        }
        long missed = costs.planCost() - proof.lowerBound();
        long achievable = costs.costOfNoPlan() - proof.lowerBound();
        return new Bound(proof.lowerBound(), missed == 0 ? 0 : (double) missed / achievable);
    }
}
