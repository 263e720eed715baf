package nl.planhorizon.bench.contest;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/** Somebody who can plan a caseload. */
public interface Peer {

    /** The name on the command line and in the results. */
    String name();

    /** How it is set up, in one line for the header of the results. */
    String settings();

    /** Whether it works otherwise when it gets more time, so that every time is a run of its own. */
    boolean isShapedByTime();

    /** A plan to start from, made before the clock runs; null for a start from nothing. */
    default @Nullable HearingPlan hint(Caseload caseload, long seed) {
        return null;
    }

    /** Plans until the time of the task is up, telling the recorder of every better plan. */
    Outcome plan(Task task, Recorder recorder);
}
