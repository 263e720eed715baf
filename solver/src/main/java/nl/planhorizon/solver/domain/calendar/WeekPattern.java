package nl.planhorizon.solver.domain.calendar;

import java.time.DayOfWeek;

/**
 * The halves of the week on which somebody works as a rule.
 *
 * @param bits bit 2 · (weekday − 1) + half, Monday morning first; ten bits
 */
public record WeekPattern(int bits) {

    public static final WeekPattern FULL = new WeekPattern(0b11_1111_1111);
    public static final WeekPattern NONE = new WeekPattern(0);

    public WeekPattern {
        if (bits < 0 || bits > 0b11_1111_1111) {
            throw new IllegalArgumentException("A week pattern has ten halves, got bits " + bits + ".");
        }
    }

    public boolean has(DayOfWeek weekday, Half half) {
        return weekday.getValue() <= 5 && (bits >> bit(weekday, half) & 1) == 1;
    }

    public WeekPattern with(DayOfWeek weekday, Half half) {
        return new WeekPattern(bits | 1 << bit(weekday, half));
    }

    public WeekPattern without(DayOfWeek weekday, Half half) {
        return new WeekPattern(bits & ~(1 << bit(weekday, half)));
    }

    /** Halves a week. */
    public int count() {
        return Integer.bitCount(bits);
    }

    private static int bit(DayOfWeek weekday, Half half) {
        return 2 * (weekday.getValue() - 1) + (half == Half.AFTERNOON ? 1 : 0);
    }
}
