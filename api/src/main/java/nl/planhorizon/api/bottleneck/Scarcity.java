package nl.planhorizon.api.bottleneck;

import java.util.List;
import nl.planhorizon.api.report.ScarceDay;
import nl.planhorizon.solver.BoundAlone;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.explain.bottleneck.Bottlenecks;
import org.jspecify.annotations.Nullable;

/**
 * What is scarce.
 *
 * @param replanned what is worth most, each really added to the plan
 * @param days the best day of every week for everybody and everything, what is worth most first
 */
record Scarcity(List<ScarceDay> replanned, List<ScarceDay> days) {

    private static final int ROUNDS = 300;

    Scarcity {
        replanned = List.copyOf(replanned);
        days = List.copyOf(days);
    }

    /** Where no prices are known yet, they are worked out. */
    static Scarcity of(Caseload caseload, HearingPlan plan, @Nullable Proof proof, int replan) {
        var found = Bottlenecks.of(caseload, proof == null ? BoundAlone.of(caseload, ROUNDS) : proof);
        return new Scarcity(
                found.dearest(replan).stream()
                        .map(worth -> ScarceDay.of(found.replan(worth, plan)))
                        .toList(),
                found.worths().stream().map(ScarceDay::of).toList());
    }
}
