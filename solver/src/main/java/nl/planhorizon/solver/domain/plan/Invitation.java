package nl.planhorizon.solver.domain.plan;

/** How far the invitation to a published hearing got. */
public enum Invitation {
    NOT_SENT,
    SENT,
    HANDED_OVER
}
