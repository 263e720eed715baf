package nl.planhorizon.data.audit.fairness;

import nl.planhorizon.data.audit.exchange.Turn;

/**
 * A case that is overtaken.
 *
 * @param victim the case
 * @param earliest of all that overtake it, the one heard first
 */
record Overtake(Turn victim, Turn earliest) {}
