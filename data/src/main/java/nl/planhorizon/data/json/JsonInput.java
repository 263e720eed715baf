package nl.planhorizon.data.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
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
        } catch (MismatchedInputException e) {
            faults.error(FaultKind.JSON_GOES_ON, at(file, e));
            return Map.of();
        } catch (JsonProcessingException e) {
            faults.error(FaultKind.NOT_JSON, at(file, e), Texts.shortened(e.getOriginalMessage(), SHOWN));
            return Map.of();
        }
    }

    /** The tables of a document that is in memory already. */
    public static Map<String, RawTable> read(JsonNode document, String file, Layout<?> layout, Faults faults) {
        return new JsonInput(file, faults).tables(document, layout);
    }

    private static Phrase at(String file, JsonProcessingException e) {
        var at = e.getLocation();
        return at == null ? Phrase.plain(file) : Words.AT_LINE_COLUMN.of(file, at.getLineNr(), at.getColumnNr());
    }

    private Map<String, RawTable> tables(JsonNode root, Layout<?> layout) {
        var tables = new HashMap<String, RawTable>();
        if (!root.isObject()) {
            faults.error(FaultKind.DOCUMENT_IS_NO_OBJECT, file, layout.format());
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
                        (row, column) -> Phrase.plain(column == null ? file : file + " /" + column)));
        return tables;
    }

    private RawTable table(JsonNode array, Table<?> table) {
        var rows = new ArrayList<RawRow>();
        var names = table.columnNames();
        if (!array.isArray()) {
            faults.error(FaultKind.TABLE_IS_NO_ARRAY, file + " /" + table.name(), table.name());
        }
        for (int i = 0; array.isArray() && i < array.size(); i++) {
            var object = array.get(i);
            if (object.isObject()) {
                var pointer = "/" + table.name() + "/" + i;
                object.fieldNames().forEachRemaining(name -> checkKnown(name, names, pointer));
                rows.add(new RawRow(i, cells(object, table)));
            } else {
                faults.error(
                        FaultKind.ROW_IS_NO_OBJECT,
                        file + " /" + table.name() + "/" + i,
                        Texts.quoted(object.isTextual() ? object.textValue() : object),
                        table.name());
            }
        }
        return RawTable.complete(
                rows,
                (row, column) ->
                        Phrase.plain(file + " /" + table.name() + "/" + row + (column == null ? "" : "/" + column)));
    }

    /** Each unknown field is told once for a table, at its first place. */
    private void checkKnown(String name, List<String> names, String pointer) {
        if (names.contains(name) || name.startsWith(Layout.IGNORED)) {
            return;
        }
        var tableOnly = pointer.replaceAll("/\\d+$", "");
        if (unknown.add(tableOnly + "/" + name)) {
            faults.error(
                    FaultKind.UNKNOWN_FIELD,
                    file + " " + pointer + "/"
                            + Texts.clean(name).replace("~", "~0").replace("/", "~1"),
                    Texts.quoted(name),
                    Texts.didYouMean(name, names));
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
