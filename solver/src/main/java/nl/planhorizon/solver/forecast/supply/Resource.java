package nl.planhorizon.solver.forecast.supply;

/**
 * Something scarce that a forecast reports on.
 *
 * @param kind what it is
 * @param code team and skills, language or location; an empty text for the regular officers
 * @param anywhere number of the pool that serves all its needs at any location, for people who come later
 * @param sessions hearing sessions a week of one more of it
 */
public record Resource(Kind kind, String code, int anywhere, int sessions) {

    /** The kinds of scarce things. */
    public enum Kind {
        OFFICERS,
        INTERPRETERS,
        ROOMS
    }
}
