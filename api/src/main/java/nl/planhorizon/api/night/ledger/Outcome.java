package nl.planhorizon.api.night.ledger;

import nl.planhorizon.solver.domain.Code;

/** How a night ends. */
public enum Outcome {
    /** The new plan is in force. */
    PUBLISHED,
    /** The new plan waits for somebody to approve it; the old one stays in force until then. */
    HELD,
    /** The old plan stays in force: the new one was not better, or a guard said no. */
    KEPT,
    /** A step failed; the old plan stays in force. */
    FAILED;

    /** The name in texts and JSON. */
    public String code() {
        return Code.of(this);
    }
}
