package nl.planhorizon.api.run.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a document, all or none: {@code add}, {@code remove} and {@code replace} of JSON Patch (RFC 6902). A row may
 * also be named by one of its fields: {@code /officers/[id=B12]/rate}.
 */
public final class Patch {

    private static final Pattern BY_FIELD = Pattern.compile("\\[([A-Za-z]+)=([^\\]]*)\\]");

    private final List<ProblemError> faults = new ArrayList<>();

    private Patch() {}

    /**
     * One change.
     *
     * @param op add, remove or replace
     * @param path where
     * @param value what is put there
     */
    public record Operation(
            @Nullable String op,
            @Nullable String path,
            @Nullable JsonNode value) {}

    /**
     * A changed copy of a document.
     *
     * @throws InvalidException with every operation that cannot be made; then none is
     */
    public static JsonNode apply(JsonNode document, List<Operation> operations) {
        var patch = new Patch();
        var changed = document.deepCopy();
        for (int i = 0; i < operations.size(); i++) {
            patch.apply(changed, operations.get(i), "/patch/" + i);
        }
        if (!patch.faults.isEmpty()) {
            throw new InvalidException(patch.faults);
        }
        return changed;
    }

    private void apply(JsonNode document, Operation operation, String place) {
        var path = operation.path() == null ? "" : operation.path();
        var op = operation.op() == null ? "" : operation.op();
        var segments = path.split("/", -1);
        if (segments.length < 2 || !segments[0].isEmpty()) {
            fault("bad-path", place + "/path", "A path begins with a slash and names something.");
            return;
        }
        var parent = parent(document, segments);
        var last = segments[segments.length - 1];
        boolean needsValue = op.equals("add") || op.equals("replace");
        if (!needsValue && !op.equals("remove")) {
            fault("unknown-operation", place + "/op", "Use add, remove or replace.");
        } else if (needsValue && operation.value() == null) {
            fault("missing-value", place + "/value", "Say what is put there.");
        } else if (parent == null || !change(parent, last, op, operation.value())) {
            fault("nothing-there", place + "/path", "There is nothing at %s.".formatted(path));
        }
    }

    private void fault(String code, String path, String detail) {
        faults.add(new ProblemError(code, path, detail));
    }

    private static @Nullable JsonNode parent(JsonNode document, String[] segments) {
        JsonNode here = document;
        for (int i = 1; here != null && i < segments.length - 1; i++) {
            here = child(here, segments[i]);
        }
        return here;
    }

    private static @Nullable JsonNode child(JsonNode node, String segment) {
        if (node instanceof ArrayNode array) {
            int index = index(array, segment);
            return index < 0 ? null : array.get(index);
        }
        return node.get(unescaped(segment));
    }

    /** Position of a row, or -1 if there is no such row. */
    private static int index(ArrayNode array, String segment) {
        var named = BY_FIELD.matcher(segment);
        if (named.matches()) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).path(named.group(1)).asText().equals(named.group(2))) {
                    return i;
                }
            }
            return -1;
        }
        int index = segment.matches("\\d{1,7}") ? Integer.parseInt(segment) : -1;
        return index < array.size() ? index : -1;
    }

    /** Whether there was something to change. */
    private static boolean change(JsonNode parent, String last, String op, @Nullable JsonNode value) {
        if (parent instanceof ObjectNode object) {
            return change(object, unescaped(last), op, value);
        }
        return parent instanceof ArrayNode array && change(array, last, op, value);
    }

    private static boolean change(ObjectNode object, String field, String op, @Nullable JsonNode value) {
        if (!op.equals("add") && !object.has(field)) {
            return false;
        }
        if (op.equals("remove")) {
            object.remove(field);
        } else {
            object.set(field, value);
        }
        return true;
    }

    private static boolean change(ArrayNode array, String segment, String op, @Nullable JsonNode value) {
        boolean isAfterTheLast = segment.equals("-") || segment.equals(String.valueOf(array.size()));
        if (op.equals("add") && isAfterTheLast) {
            array.add(value);
            return true;
        }
        int index = index(array, segment);
        if (index < 0) {
            return false;
        }
        switch (op) {
            case "add" -> array.insert(index, value);
            case "replace" -> array.set(index, value);
            default -> array.remove(index);
        }
        return true;
    }

    private static String unescaped(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
