package nl.planhorizon.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Lays two documents beside each other value by value. Rows of a table are known by their key, not by their position. */
public final class Leaves {

    /** Fields that tell the rows of a table apart, the first that a row has. */
    private static final List<String> KEYS = List.of("code", "setting", "id", "number", "underAge", "team");

    private Leaves() {}

    /**
     * A value that is different.
     *
     * @param path where it stands
     * @param before what it was, empty if it is new
     * @param after what it is, empty if it is gone
     */
    public record Difference(String path, String before, String after) {}

    /** What is different, in the order of the documents. */
    public static List<Difference> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        var old = of(before);
        var now = of(after);
        List<Difference> differences = new ArrayList<>();
        old.forEach((path, value) -> {
            if (!value.equals(now.get(path))) {
                differences.add(new Difference(path, value, now.getOrDefault(path, "")));
            }
        });
        now.forEach((path, value) -> {
            if (!old.containsKey(path)) {
                differences.add(new Difference(path, "", value));
            }
        });
        return differences;
    }

    private static Map<String, String> of(@Nullable JsonNode node) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (node != null) {
            collect(node, "", leaves);
        }
        return leaves;
    }

    private static void collect(JsonNode node, String path, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            field.getValue(), path.isEmpty() ? field.getKey() : path + " " + field.getKey(), leaves));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + " " + key(node.get(i), i), leaves);
            }
        } else if (node.isArray()) {
            leaves.put(
                    path,
                    StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(", ")));
        } else if (!node.isNull()) {
            leaves.put(path, node.asText());
        }
    }

    private static String key(JsonNode row, int position) {
        return KEYS.stream()
                .filter(row::hasNonNull)
                .findFirst()
                .map(field -> row.get(field).asText())
                .orElse(String.valueOf(position + 1));
    }
}
