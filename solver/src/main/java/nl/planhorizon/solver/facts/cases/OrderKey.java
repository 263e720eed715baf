package nl.planhorizon.solver.facts.cases;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The place of a case in its queue: a lower key goes first, equal keys never overtake each other.
 *
 * @param horizon horizon date, or null in a queue without one
 * @param application application date
 */
public record OrderKey(@Nullable LocalDate horizon, LocalDate application) implements Comparable<OrderKey> {

    private static final Comparator<OrderKey> ORDER = Comparator.comparing(
                    OrderKey::horizon, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(OrderKey::application);

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }
}
