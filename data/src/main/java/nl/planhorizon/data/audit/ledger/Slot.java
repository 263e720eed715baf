package nl.planhorizon.data.audit.ledger;

import nl.planhorizon.solver.domain.calendar.Session;

/**
 * A session of somebody or something.
 *
 * @param who id of an officer, interpreter, companion or room
 * @param session when
 */
record Slot(String who, Session session) {}
