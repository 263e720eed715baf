package nl.planhorizon.api.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run as people look at it.
 *
 * @param curve how the cost fell, as points of a line in a drawing of 600 by 160
 * @param figures figures of its plan, or null before there are any
 */
record RunView(String curve, @Nullable JsonNode figures) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;

    static RunView of(Run run) {
        return new RunView(curve(run.points()), figures(run.figures()));
    }

    private static String curve(List<Run.Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        long most = points.stream().mapToLong(Run.Point::cost).max().orElse(1);
        long least = points.stream().mapToLong(Run.Point::cost).min().orElse(0);
        double range = Math.max(1, most - least);
        return points.stream()
                .map(point -> Math.round(WIDTH * point.spent()) + ","
                        + Math.round(HEIGHT - 10 - (HEIGHT - 20) * (point.cost() - least) / range))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable JsonNode figures(@Nullable String json) {
        try {
            return json == null ? null : JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The figures of a run cannot be read.", broken);
        }
    }

    /** A figure that is a whole number. */
    public long number(String name) {
        return figures == null ? 0 : figures.path(name).asLong();
    }

    /** The distance to the best possible plan, or -1 if nothing is proven. */
    public double gap() {
        return figures == null || !figures.has("gap") ? -1 : figures.get("gap").asDouble();
    }
}
