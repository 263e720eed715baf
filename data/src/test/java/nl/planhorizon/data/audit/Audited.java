package nl.planhorizon.data.audit;

import java.util.Map;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;

/** What the audit says of small plans. */
public final class Audited {

    private Audited() {}

    public static AuditReport report(Caseload caseload, GivenHearing... hearings) {
        return Audit.of(caseload, Given.plan(hearings));
    }

    /** Violations by code. */
    public static Map<String, Integer> broken(GivenCaseload caseload, GivenHearing... hearings) {
        return report(caseload.build(), hearings).rules().hardViolations();
    }

    /** The cost of one part. */
    public static long cost(String part, GivenCaseload caseload, GivenHearing... hearings) {
        return report(caseload.build(), hearings).rules().costs().getOrDefault(part, -1L);
    }
}
