package nl.planhorizon.api.attendance;

/**
 * How often nobody came, with the interval in which the true share lies with 95 % confidence (Wilson), so that few hearings
 * are not read as a difference.
 *
 * @param what what is counted
 * @param hearings hearings whose day has come
 * @param missed those to which nobody came
 * @param share share missed, 0 to 1
 * @param low low end of the interval
 * @param high high end of the interval
 */
public record Rate(String what, long hearings, Missed missed, double share, double low, double high) {

    private static final double Z = 1.959964;

    /**
     * Hearings to which nobody came, and what that cost.
     *
     * @param hearings how many
     * @param excused how many of them for a valid reason
     * @param officerSessions sessions of officers lost
     * @param interpreterSessions sessions of interpreters lost
     */
    public record Missed(long hearings, long excused, long officerSessions, long interpreterSessions) {}

    static Rate of(String what, long hearings, Missed missed) {
        if (hearings == 0) {
            return new Rate(what, 0, missed, 0, 0, 1);
        }
        double share = (double) missed.hearings() / hearings;
        double square = Z * Z / hearings;
        double middle = share + square / 2;
        double half = Z * Math.sqrt(share * (1 - share) / hearings + square / (4 * hearings));
        return new Rate(
                what,
                hearings,
                missed,
                share,
                Math.max(0, (middle - half) / (1 + square)),
                Math.min(1, (middle + half) / (1 + square)));
    }
}
