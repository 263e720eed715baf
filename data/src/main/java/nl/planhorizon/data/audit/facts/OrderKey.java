package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The turn of a case in its queue: smaller goes first, equal keys never overtake.
 *
 * @param leading the horizon date in a queue with a horizon, else the application date
 * @param application application date
 */
public record OrderKey(LocalDate leading, LocalDate application) implements Comparable<OrderKey> {

    private static final Comparator<OrderKey> IN_TURN =
            Comparator.comparing(OrderKey::leading).thenComparing(OrderKey::application);

    @Override
    public int compareTo(OrderKey other) {
        return IN_TURN.compare(this, other);
    }
}
