package nl.planhorizon.bench.peer;

import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.bench.greedy.GreedyPlanner;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** First in, first out by hand; runs to its end, however long the task allows. */
final class GreedyPeer implements Peer {

    @Override
    public String name() {
        return "greedy";
    }

    @Override
    public String settings() {
        return "first in, first out per queue, urgent queues first, first legal place, published hearings kept; no seed";
    }

    @Override
    public boolean isShapedByTime() {
        return false;
    }

    @Override
    public Outcome plan(Task task, Recorder recorder) {
        var plan = new GreedyPlanner(new CaseloadFacts(task.caseload())).plan(() -> true);
        recorder.found(() -> plan);
        return Outcome.silent();
    }
}
