package nl.planhorizon.data.audit.groups;

/**
 * How many days later than their turn the cases of a group are heard, on average, and what chance alone would give.
 *
 * @param days mean days later (negative: earlier) than in strict turn; 0 for all cases together
 * @param spread half the width of the band in which 95 of 100 random groups of that size lie
 */
public record Delay(double days, double spread) {

    boolean isMore() {
        return days > spread + TOLERANCE;
    }

    boolean isLess() {
        return days < -spread - TOLERANCE;
    }

    /** Sums of fractions of days are not exact. */
    private static final double TOLERANCE = 1e-9;
}
