package nl.planhorizon.bench.peer;

import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.bench.cpsat.CpSat;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * OR-Tools CP-SAT.
 *
 * @param hinted whether it starts from a plan of Planhorizon
 */
record CpSatPeer(boolean hinted) implements Peer {

    private static final int HINT_STEPS = 20_000;

    @Override
    public String name() {
        return hinted ? "cp-sat-hinted" : "cp-sat";
    }

    @Override
    public String settings() {
        var model = "exact model but for idle interpreter sessions (cost 1 each) and displaced frozen hearings,"
                + " one worker a core, else defaults";
        return hinted
                ? model
                        + "; hint: the plan of Planhorizon after %,d steps, its making not counted"
                                .formatted(HINT_STEPS)
                : model;
    }

    @Override
    public boolean isShapedByTime() {
        return false;
    }

    @Override
    public @Nullable HearingPlan hint(Caseload caseload, long seed) {
        return hinted
                ? new HearingSolver(SolverSettings.repeatable(seed))
                        .solve(caseload, Budget.steps(HINT_STEPS), better -> {})
                        .plan()
                : null;
    }

    @Override
    public Outcome plan(Task task, Recorder recorder) {
        return CpSat.plan(task, recorder);
    }
}
