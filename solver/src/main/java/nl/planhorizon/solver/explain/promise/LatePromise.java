package nl.planhorizon.solver.explain.promise;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.explain.Blocker;
import nl.planhorizon.solver.explain.Yield;

/**
 * A priority case that is heard after its horizon, or not at all.
 *
 * @param caseId id of the case
 * @param horizon the last day that was promised
 * @param daysLate days after it; without a hearing those until the day it counts as heard on
 * @param blockers the smallest set of rules and resources that leaves no place until the horizon; empty where there is one
 * @param outbidBy places until the horizon that other cases have, and why these go first
 */
public record LatePromise(
        String caseId, LocalDate horizon, long daysLate, List<Blocker> blockers, List<Yield> outbidBy) {

    public LatePromise {
        blockers = List.copyOf(blockers);
        outbidBy = List.copyOf(outbidBy);
    }
}
