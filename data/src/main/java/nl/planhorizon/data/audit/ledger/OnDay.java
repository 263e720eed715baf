package nl.planhorizon.data.audit.ledger;

import java.time.LocalDate;

/**
 * Somebody on a day, or in the week that starts on it.
 *
 * @param who id of an officer or interpreter
 * @param day the day
 */
record OnDay(String who, LocalDate day) {

    /** A large odd number. */
    static final int SPREAD = 0x9E37_79B1;

    /** Spread wide, see {@link Slot}. */
    @Override
    public int hashCode() {
        return who.hashCode() * SPREAD + day.hashCode();
    }
}
