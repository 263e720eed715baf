package nl.planhorizon.solver.domain.plan;

/**
 * A planner's decision that a hearing stays where it is.
 *
 * @param by user code of the planner
 * @param reason why
 */
public record Pin(String by, String reason) {}
