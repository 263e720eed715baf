package nl.planhorizon.bench.peer;

import nl.planhorizon.bench.contest.Outcome;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.bench.plain.PlainTimefold;

/** The Timefold model one would write first. */
final class PlainPeer implements Peer {

    @Override
    public String name() {
        return "timefold-plain";
    }

    @Override
    public String settings() {
        return "three variables a case (start, officer, interpreter), values that do not suit a case left out,"
                + " grouped constraint streams with all parts of the cost, published places as a start,"
                + " default construction and local search, no assertions, rooms counted and given out at the end";
    }

    @Override
    public boolean isShapedByTime() {
        return false;
    }

    @Override
    public Outcome plan(Task task, Recorder recorder) {
        return PlainTimefold.plan(task, recorder);
    }
}
