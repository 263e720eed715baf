package nl.planhorizon.solver.domain.policy;

/**
 * How the sessions of a hearing lie in time.
 *
 * @param kind the pattern
 * @param sessions number of sessions: 1 for ONE, 2 for DAY, 4 for TWO_DAYS, two to five for SPLIT
 */
public record Shape(Kind kind, int sessions) {

    /** The patterns of sessions. */
    public enum Kind {
        /** A single session. */
        ONE,
        /** Morning and afternoon of one day. */
        DAY,
        /** Both halves of two consecutive open days of the location. */
        TWO_DAYS,
        /** Single sessions on different days within five consecutive open days of the location. */
        SPLIT
    }

    public static final Shape ONE = new Shape(Kind.ONE, 1);
    public static final Shape DAY = new Shape(Kind.DAY, 2);
    public static final Shape TWO_DAYS = new Shape(Kind.TWO_DAYS, 4);

    /** Consecutive open days within which all parts of a split hearing lie. */
    public static final int SPLIT_SPAN = 5;

    public Shape {
        boolean fits =
                switch (kind) {
                    case ONE -> sessions == 1;
                    case DAY -> sessions == 2;
                    case TWO_DAYS -> sessions == 4;
                    case SPLIT -> sessions >= 2 && sessions <= SPLIT_SPAN;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "A hearing of shape %s cannot have %d sessions.".formatted(kind, sessions));
        }
    }

    public static Shape split(int sessions) {
        return new Shape(Kind.SPLIT, sessions);
    }

    /** On how many days a hearing is held. */
    public int days() {
        return switch (kind) {
            case ONE, DAY -> 1;
            case TWO_DAYS -> 2;
            case SPLIT -> sessions;
        };
    }
}
