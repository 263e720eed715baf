package nl.planhorizon.api.whatif.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.problem.ProblemError;

/**
 * All combinations of values, each with each seed; numbered so that any node makes the same scenario of a number.
 *
 * @param document the scenario that is varied
 * @param axes what is varied
 */
record Grid(String document, List<Axis> axes) {

    static final int MOST_AXES = 4;
    static final int MOST_POINTS = 10_000;

    Grid {
        axes = List.copyOf(axes);
    }

    /** Number of combinations, seeds left out. */
    long combinations() {
        return axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b);
    }

    /** The values of a combination, one an axis; the last axis turns fastest. */
    List<JsonNode> values(long combination) {
        List<JsonNode> values = new ArrayList<>();
        long left = combination;
        for (int i = axes.size() - 1; i >= 0; i--) {
            var axis = axes.get(i);
            values.add(0, axis.values().get((int) (left % axis.values().size())));
            left /= axis.values().size();
        }
        return values;
    }

    /** The values with these texts, one an axis. */
    List<JsonNode> find(List<String> texts) {
        List<JsonNode> values = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            values.add(axes.get(i).values().get(axes.get(i).texts().indexOf(texts.get(i))));
        }
        return values;
    }

    /** The scenario with other values. */
    String with(List<JsonNode> values, long seed) {
        var changed = (ObjectNode) Documents.read(document);
        for (int i = 0; i < axes.size(); i++) {
            set(changed, JsonPointer.compile(axes.get(i).pointer()), values.get(i));
        }
        changed.put("seed", seed);
        return changed.toString();
    }

    private static void set(ObjectNode root, JsonPointer at, JsonNode value) {
        var parent = root.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        }
    }

    /** What is wrong with the axes themselves: everything at once. */
    List<ProblemError> faults() {
        List<ProblemError> faults = new ArrayList<>();
        if (axes.isEmpty() || axes.size() > MOST_AXES) {
            faults.add(new ProblemError(
                    "out-of-range", "/axes", "One to %d axes, got %d.".formatted(MOST_AXES, axes.size())));
        }
        var root = Documents.read(document);
        var pointers = axes.stream().map(Axis::pointer).toList();
        for (int i = 0; i < axes.size(); i++) {
            var place = "/axes/" + i;
            checkValues(axes.get(i).values(), place + "/values", faults);
            checkPointer(pointers.get(i), place + "/pointer", root, faults);
            if (pointers.indexOf(pointers.get(i)) < i) {
                faults.add(new ProblemError(
                        "repeated", place + "/pointer", "Another axis varies %s already.".formatted(pointers.get(i))));
            }
        }
        return faults;
    }

    private static void checkValues(List<JsonNode> values, String place, List<ProblemError> faults) {
        if (values.isEmpty()) {
            faults.add(new ProblemError("missing-value", place, "Give at least one value."));
        }
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isValueNode() || values.get(i).isNull()) {
                faults.add(new ProblemError(
                        "wrong-type",
                        place + "/" + i,
                        "A value is a number, a text, true or false, not %s.".formatted(values.get(i))));
            }
        }
    }

    private static void checkPointer(String pointer, String place, JsonNode root, List<ProblemError> faults) {
        if (Axis.isFixed(pointer)) {
            faults.add(new ProblemError(
                    "not-varied",
                    place,
                    "A sweep does not vary %s: each point has a seed of its own, and goals are answered by a study."
                            .formatted(pointer)));
        } else if (!canStand(pointer, root)) {
            faults.add(new ProblemError(
                    "unknown-reference",
                    place,
                    "The scenario has nothing at %s. Point to a value that is there, such as /inflow/0/yearly."
                            .formatted(pointer)));
        }
    }

    /** A field that is not there has its usual value, and may be given another; a row that is not there may not. */
    private static boolean canStand(String pointer, JsonNode root) {
        if (pointer.length() < 2 || !pointer.startsWith("/")) {
            return false;
        }
        return root.at(JsonPointer.compile(pointer).head()).isObject()
                || root.at(pointer).isValueNode();
    }
}
