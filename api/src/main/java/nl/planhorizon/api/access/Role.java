package nl.planhorizon.api.access;

import nl.planhorizon.solver.domain.Code;

/** What somebody does in the planning office. */
public enum Role {
    /** Looks. */
    VIEWER,
    /** Plans at own locations. */
    PLANNER,
    /** Plans everywhere, publishes, and manages people and policy of planning. */
    CENTRAL_PLANNER,
    /** Asks what-if questions about capacity. */
    ANALYST,
    /** Manages accounts, policy, audit and retention. */
    ADMINISTRATOR,
    /** A program that uses the REST interface. */
    MACHINE;

    /** The name in messages and forms: lower case with dashes. */
    public String code() {
        return Code.of(this);
    }
}
