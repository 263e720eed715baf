package nl.planhorizon.solver.domain.cases;

/** Where a planned unit stands. */
public enum CaseStatus {
    /** Waiting for its hearing. */
    OPEN,
    /** The hearing took place. */
    HEARD,
    /** The application was withdrawn, or the applicant left (in Dutch: MOB). */
    WITHDRAWN
}
