package nl.planhorizon.data.audit.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Percentiles by nearest rank: always one of the values themselves. */
public final class NearestRank {

    private NearestRank() {}

    /** Null of no values. */
    public static @Nullable Long of(List<Long> values, int percentage) {
        if (values.isEmpty()) {
            return null;
        }
        int rank = (values.size() * percentage + 99) / 100;
        return values.stream().sorted().toList().get(Math.max(rank, 1) - 1);
    }
}
