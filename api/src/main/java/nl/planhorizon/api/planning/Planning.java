package nl.planhorizon.api.planning;

import java.util.List;
import java.util.function.LongSupplier;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/** Plans a caseload within limits, showing progress, until somebody asks to stop. */
public final class Planning {

    private static final LongSupplier CLOCK = System::nanoTime;

    private final Console console;
    private final StopSignal stop;

    public Planning(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    public Solved plan(Caseload caseload, long seed, Limits limits) {
        stop.listen();
        var settings = limits.isRepeatable() ? SolverSettings.repeatable(seed) : SolverSettings.timed(seed);
        var solver = new HearingSolver(settings.withSlices(limits.slices(settings.slices())));
        var budget = new SearchBudget(limits, costOfNoPlan(caseload, limits), stop, CLOCK);
        try (var display = ProgressDisplay.on(console)) {
            Budget shown = () -> display.show(budget.spent());
            return solver.solve(caseload, shown, budget.andThen(display));
        }
    }

    private static long costOfNoPlan(Caseload caseload, Limits limits) {
        if (limits.gapPercentage() == null) {
            return 0;
        }
        return Audit.of(caseload, new HearingPlan(List.of())).rules().costOfNoPlan();
    }
}
