package nl.planhorizon.data.audit.ledger;

import nl.planhorizon.solver.domain.calendar.Session;

/**
 * A session of somebody or something.
 *
 * @param who id of an officer, interpreter, companion or room
 * @param session when
 */
record Slot(String who, Session session) {

    /** Spread wide: codes and dates both run in small steps, which the usual sum would fold onto each other. */
    @Override
    public int hashCode() {
        return who.hashCode() * OnDay.SPREAD + session.hashCode();
    }
}
