package nl.planhorizon.api.whatif.study;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.planhorizon.api.planning.Agreement;
import nl.planhorizon.api.planning.Limits;
import nl.planhorizon.api.planning.SearchBudget;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.api.whatif.plan.PlanDepth;
import nl.planhorizon.api.whatif.plan.PlansJson;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.Scenario;

/** Plans the base of a study and each of its scenarios, some seconds each. */
final class PlannedStudy {

    private final Limits limits;
    private final Progress progress;
    private int plans = 1;
    private int done;

    PlannedStudy(int seconds, Progress progress) {
        limits = new Limits(Duration.ofSeconds(seconds), null, null, null);
        this.progress = progress;
    }

    /**
     * What came out, as what-if --depth plan --json gives it.
     *
     * @throws CancellationException if somebody stopped it
     */
    String document(Caseload base, List<Scenario> scenarios) {
        plans = 1 + scenarios.size();
        return new PlanDepth(this::search, Agreement::exists)
                .plan(base, scenarios)
                .map(PlansJson::of)
                .orElseThrow(() -> new IllegalStateException("Search and audit disagree about a plan."));
    }

    private Solved search(Caseload caseload, long seed) {
        var stop = new StopSignal();
        var budget = new SearchBudget(limits, 0, stop, System::nanoTime);
        Budget watched = () -> {
            if (!progress.goesOn((done + budget.spent()) / plans)) {
                stop.request();
            }
            return budget.spent();
        };
        var solved = new HearingSolver(SolverSettings.timed(seed)).solve(caseload, watched, budget);
        if (stop.isRequested()) {
            throw new CancellationException("Somebody stopped the study.");
        }
        done++;
        return solved;
    }
}
