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

    private static final Comparator<LocalDate> NONE_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    @Override
    public int compareTo(OrderKey other) {
        int byHorizon = NONE_FIRST.compare(horizon, other.horizon);
        return byHorizon != 0 ? byHorizon : application.compareTo(other.application);
    }
}
