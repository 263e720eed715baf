package nl.planhorizon.api.whatif.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A number of a scenario that a sweep varies.
 *
 * @param name what people call it
 * @param pointer where it stands in the document of the scenario, as a JSON pointer: {@code /inflow/0/yearly}
 * @param values the values it takes
 */
public record Axis(String name, String pointer, List<JsonNode> values) {

    public Axis {
        values = List.copyOf(values);
    }

    /** What no sweep varies: the seed, as each point has its own, and goals, as points answer none. */
    public static boolean isFixed(String pointer) {
        return pointer.matches("/(seed|goals)(/.*)?");
    }

    /** The values as people read them. */
    public List<String> texts() {
        return values.stream().map(JsonNode::asText).toList();
    }
}
