package nl.planhorizon.bench.optimum;

/**
 * One small caseload. All costs are without idle interpreters, which CP-SAT does not count.
 *
 * @param seed which caseload
 * @param costOfNoPlan cost with fixed hearings only
 * @param bound what the prices of the relaxation prove
 * @param plan cost of the plan of the search
 * @param best cost of the best plan of CP-SAT
 * @param proven no plan costs less, says CP-SAT
 */
record Optimum(long seed, long costOfNoPlan, long bound, long plan, long best, long proven) {

    /** Whether there is no better plan than the one of CP-SAT. */
    boolean isProven() {
        return best == proven;
    }

    /** Whether nobody contradicts anybody: no plan is cheaper than what somebody proved. */
    boolean isRight() {
        return Math.max(bound, proven) <= Math.min(plan, best);
    }

    /** What planning could achieve at most, as far as the bound knows. */
    long achievable() {
        return costOfNoPlan - bound;
    }

    /** What the plan costs more than the best one. */
    long missed() {
        return plan - best;
    }

    /** What the best plan costs more than the bound. */
    long slack() {
        return best - bound;
    }
}
