package nl.planhorizon.bench.command;

import java.time.Duration;
import java.time.InstantSource;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * A caseload with a plan to ask things of.
 *
 * @param caseload the caseload
 * @param plan its plan
 */
record Planned(Caseload caseload, HearingPlan plan) {

    static Planned of(Instance instance, long seed, double seconds, InstantSource clock) {
        var caseload = instance.caseload();
        var start = clock.instant();
        Budget budget = () ->
                seconds == 0 ? 1 : Duration.between(start, clock.instant()).toMillis() / (1000 * seconds);
        var solved = new HearingSolver(SolverSettings.repeatable(seed)).solve(caseload, budget, better -> {});
        return new Planned(caseload, solved.plan());
    }
}
