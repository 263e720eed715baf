package nl.planhorizon.api.whatif.sweep;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point of a sweep.
 *
 * @param number its number in the sweep
 * @param coordinates the value on each axis
 * @param seed start of all chance
 * @param state OPEN, DONE or FAILED
 * @param worker which node worked it out, or null
 * @param officeVersion version of the office it started from, or null
 * @param figures the middle of each figure there is; empty before it is worked out
 * @param problem what went wrong, or null
 */
public record Point(
        int number,
        List<String> coordinates,
        long seed,
        String state,
        @Nullable String worker,
        @Nullable Long officeVersion,
        Map<String, Double> figures,
        @Nullable String problem) {

    public Point {
        coordinates = List.copyOf(coordinates);
        figures = Map.copyOf(figures);
    }

    /** The same with what came out. */
    Point done(String by, @Nullable Long office, Map<String, Double> found) {
        return new Point(number, coordinates, seed, "DONE", by, office, found, null);
    }
}
