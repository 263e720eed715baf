package nl.planhorizon.data.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.RawTable;
import nl.planhorizon.data.table.RawTable.RawRow;
import nl.planhorizon.data.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a JSON document: the header is its top level, every other table an array of flat objects. */
public final class JsonInput {

    private static final int SHOWN = 160;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final Faults faults;
    private final Set<String> unknown = new TreeSet<>();

    private JsonInput(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The tables that are there, by name; what is not JSON at all is a fault. */
    public static Map<String, RawTable> read(InputStream in, String file, Layout<?> layout, Faults faults)
            throws IOException {
        try {
            return new JsonInput(file, faults).tables(MAPPER.readTree(in), layout);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            faults.error(
                    "not-json",
                    at == null ? file : file + " line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    "This is not JSON: " + Texts.shortened(e.getOriginalMessage(), SHOWN),
                    "Correct it there, or export the file again.");
            return Map.of();
        }
    }

    private Map<String, RawTable> tables(JsonNode root, Layout<?> layout) {
        var tables = new HashMap<String, RawTable>();
        if (!root.isObject()) {
            faults.error(
                    "wrong-type",
                    file,
                    "The document is not an object.",
                    "Begin with { and give \"format\": \"" + layout.format() + "\".");
            return tables;
        }
        var header = layout.header().table();
        var names = new ArrayList<>(header.columnNames());
        for (Part<?, ?> part : layout.parts()) {
            var table = part.table();
            names.add(table.name());
            if (root.hasNonNull(table.name())) {
                tables.put(table.name(), table(root.get(table.name()), table));
            }
        }
        root.fieldNames().forEachRemaining(name -> checkKnown(name, names, ""));
        tables.put(
                header.name(),
                RawTable.complete(
                        List.of(new RawRow(0, cells(root, header))),
                        (row, column) -> column == null ? file : file + " /" + column));
        return tables;
    }

    private RawTable table(JsonNode array, Table<?> table) {
        var rows = new ArrayList<RawRow>();
        if (!array.isArray()) {
            faults.error(
                    "wrong-type",
                    file + " /" + table.name(),
                    "\"" + table.name() + "\" is not an array.",
                    "Give an array of objects, one for each row.");
        }
        for (int i = 0; array.isArray() && i < array.size(); i++) {
            var object = array.get(i);
            if (object.isObject()) {
                var pointer = "/" + table.name() + "/" + i;
                object.fieldNames().forEachRemaining(name -> checkKnown(name, table.columnNames(), pointer));
                rows.add(new RawRow(i, cells(object, table)));
            } else {
                faults.error(
                        "wrong-type",
                        file + " /" + table.name() + "/" + i,
                        Texts.quoted(object.isTextual() ? object.textValue() : object) + " is not an object.",
                        "Give an object with the fields of \"" + table.name() + "\".");
            }
        }
        return RawTable.complete(
                rows, (row, column) -> file + " /" + table.name() + "/" + row + (column == null ? "" : "/" + column));
    }

    /** Each unknown field is told once for a table, at its first place. */
    private void checkKnown(String name, List<String> names, String pointer) {
        var tableOnly = pointer.replaceAll("/\\d+$", "");
        if (!names.contains(name) && !name.startsWith(Layout.IGNORED) && unknown.add(tableOnly + "/" + name)) {
            faults.error(
                    "unknown-field",
                    file + " " + pointer + "/"
                            + Texts.clean(name).replace("~", "~0").replace("/", "~1"),
                    "There is no field " + Texts.quoted(name) + " here.",
                    "Rename or remove it, or begin its name with _ to have it ignored."
                            + Texts.didYouMean(name, names));
        }
    }

    private static List<@Nullable Object> cells(JsonNode object, Table<?> table) {
        var cells = new ArrayList<@Nullable Object>(table.columns().size());
        for (var column : table.columns()) {
            cells.add(raw(object.get(column.name())));
        }
        return cells;
    }

    private static @Nullable Object raw(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            var items = new ArrayList<@Nullable Object>(node.size());
            node.forEach(item -> items.add(raw(item)));
            return items;
        }
        return node;
    }
}
