package nl.planhorizon.solver;

import java.util.concurrent.atomic.AtomicLong;

/** How much of the effort granted to a search is spent. The solver has no clock: whoever calls it brings one, or steps. */
public interface Budget {

    /** Share spent so far, from 0 to 1; the search ends at 1. Asked before every step and at no other time. */
    double spent();

    /** A budget of search steps: the same caseload and seed give the same plan on any machine. */
    static Budget steps(long count) {
        var asked = new AtomicLong();
        return () -> count == 0 ? 1.0 : Math.min(1.0, (double) asked.getAndIncrement() / count);
    }
}
