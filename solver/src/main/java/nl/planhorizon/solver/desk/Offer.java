package nl.planhorizon.solver.desk;

import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * A legal place for a case.
 *
 * @param hearing the hearing there
 * @param cost what the plan would cost more or less
 */
public record Offer(Hearing hearing, CostChange cost) {}
