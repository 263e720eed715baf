package nl.planhorizon.bench.peer;

import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;

/** Planhorizon as the command {@code plan} runs it. */
final class PlanhorizonPeer implements Peer {

    @Override
    public String name() {
        return "planhorizon";
    }

    @Override
    public String settings() {
        return "as the command plan: search and lower bound side by side, plan in fair order";
    }

    @Override
    public boolean isShapedByTime() {
        return true;
    }

    @Override
    public Outcome plan(Task task, Recorder recorder) {
        var solved = new HearingSolver(SolverSettings.timed(task.seed()))
                .solve(task.caseload(), task::spent, better -> recorder.told(better.cost()));
        recorder.found(solved::plan);
        recorder.proven(solved.proof());
        return new Outcome("", solved.steps(), solved.proof().lowerBound());
    }
}
