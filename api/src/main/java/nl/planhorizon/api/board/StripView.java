package nl.planhorizon.api.board;

import java.util.Map;
import nl.planhorizon.api.figures.Figures.Known;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.Bound;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
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
                known.figures().audit(), known.figures().bound(), changed(office), known.version() != office.version());
    }

    /** Hearings that are new or elsewhere, and published ones that are gone. */
    private static long changed(Office office) {
        var window = office.caseload().window();
        var published = office.plans().publishedIn(window);
        var working = office.plans().working();
        long newOrElsewhere = working.values().stream()
                .filter(each -> !isPublished(each, published))
                .count();
        long gone = published.keySet().stream()
                .filter(each -> !working.containsKey(each))
                .count();
        return newOrElsewhere + gone;
    }

    /** Whether a hearing is in force as it stands. */
    static boolean isPublished(Hearing hearing, Map<String, StandingHearing> published) {
        var standing = published.get(hearing.caseId());
        return standing != null && standing.hearing().equals(hearing);
    }

    public boolean keepsPromises() {
        return audit.priority().priorityWithinHorizon() == audit.priority().priorityCases();
    }

    public int promisesBroken() {
        return audit.priority().priorityCases() - audit.priority().priorityWithinHorizon();
    }
}
