package nl.planhorizon.bench.optimum;

import org.jspecify.annotations.Nullable;

/**
 * One small caseload. All costs are without idle interpreters, which CP-SAT does not count.
 *
 * @param seed which caseload
 * @param costOfNoPlan cost with fixed hearings only
 * @param bound what the prices of the relaxation prove
 * @param plan cost of the plan of the search
 * @param found cost of the best plan of CP-SAT, null if it found none
 * @param proven no plan costs less, says CP-SAT; null if it proved nothing
 */
record Optimum(
        long seed,
        long costOfNoPlan,
        long bound,
        long plan,
        @Nullable Long found,
        @Nullable Long proven) {

    /** Cost of the best plan that anybody found. */
    long best() {
        return found == null ? plan : Math.min(plan, found);
    }

    /** Whether there is no better plan. */
    boolean isProven() {
        return proven != null && best() == proven;
    }

    /** Whether nobody contradicts anybody: no plan is cheaper than what somebody proved. */
    boolean isRight() {
        return bound <= best() && (proven == null || proven <= best());
    }

    /** What planning could achieve at most, as far as the bound knows. */
    long achievable() {
        return costOfNoPlan - bound;
    }

    /** What the plan of the search costs more than the best one. */
    long missed() {
        return plan - best();
    }

    /** What the best plan costs more than the bound. */
    long slack() {
        return best() - bound;
    }
}
