package nl.planhorizon.data.audit.bound;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Shape;

/** What the sessions of a hearing are charged together, by its shape and the session in which it starts. */
final class ShapeCharge {

    /** Stands for a start that the shape does not allow; more than anything costs. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private ShapeCharge() {}

    /**
     * Charges by session.
     *
     * @param first of the first session or day of a hearing
     * @param later of each later one
     */
    record Charges(long[] first, long[] later) {}

    static long of(Shape shape, int start, Charges charges, Site site) {
        return switch (shape.kind()) {
            case ONE -> charges.first()[start];
            case DAY -> WindowSessions.isMorning(start) ? day(start / 2, charges.first()) : IMPOSSIBLE;
            case TWO_DAYS -> WindowSessions.isMorning(start) ? twoDays(start / 2, charges, site) : IMPOSSIBLE;
            case SPLIT -> split(shape.sessions(), start, charges, site);
        };
    }

    private static long day(int day, long[] charges) {
        return charges[2 * day] + charges[2 * day + 1];
    }

    private static long twoDays(int day, Charges charges, Site site) {
        int next = site.nextOpenDay(day);
        return next < 0 ? IMPOSSIBLE : day(day, charges.first()) + day(next, charges.later());
    }

    /** The start, and the cheapest sessions on the days after it. */
    private static long split(int sessions, int start, Charges charges, Site site) {
        var later = new long[Shape.SPLIT_SPAN - 1];
        int days = 0;
        for (int day = site.nextOpenDay(start / 2); day >= 0 && days < later.length; day = site.nextOpenDay(day)) {
            later[days++] = Math.min(charges.later()[2 * day], charges.later()[2 * day + 1]);
        }
        if (days < sessions - 1) {
            return IMPOSSIBLE;
        }
        Arrays.sort(later, 0, days);
        return charges.first()[start] + Arrays.stream(later, 0, sessions - 1).sum();
    }
}
