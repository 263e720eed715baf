package nl.planhorizon.solver.domain.cases;

/**
 * How a case is handled.
 *
 * @param queue code of its queue, or of the group of queues that policy splits by term
 * @param track 1, 2 or 4; in Dutch: spoor
 * @param hearingType code of the hearing type that is to be planned
 * @param nationality ISO 3166 alpha-3 code, or UNK or XXA
 * @param accelerated whether the accelerated procedure of the EU Pact applies
 */
public record Procedure(String queue, int track, String hearingType, String nationality, boolean accelerated) {}
