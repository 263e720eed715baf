package nl.planhorizon.api.board;

import nl.planhorizon.api.figures.Figures.Known;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.Bound;
import nl.planhorizon.data.audit.AuditReport;
import org.jspecify.annotations.Nullable;

/**
 * How honest the working plan is, in one line.
 *
 * @param audit the figures of the plan
 * @param bound how far it is at most from the best possible plan, or null if nothing is proven
 * @param changed hearings that differ from the published plan
 * @param stale whether the figures are of an older version and being worked out anew
 */
record StripView(AuditReport audit, @Nullable Bound bound, long changed, boolean stale) {

    static StripView of(Office office, Known known) {
        return new StripView(
                known.figures().audit(),
                known.figures().bound(),
                office.inForce().changed(),
                known.version() != office.version());
    }

    public boolean keepsPromises() {
        return audit.priority().priorityWithinHorizon() == audit.priority().priorityCases();
    }

    public int promisesBroken() {
        return audit.priority().priorityCases() - audit.priority().priorityWithinHorizon();
    }
}
