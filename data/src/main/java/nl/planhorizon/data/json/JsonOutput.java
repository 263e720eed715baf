package nl.planhorizon.data.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Table;

/** Writes tables as a JSON document with one row a line, so that versions of a file compare well. */
public final class JsonOutput {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonOutput() {}

    public static <W> void write(Layout<W> layout, W whole, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("{");
        var separator = "\n  ";
        for (var field : fields(layout.header(), whole).entrySet()) {
            writer.write(separator + json(field.getKey()) + ": " + json(field.getValue()));
            separator = ",\n  ";
        }
        for (var part : layout.parts()) {
            writer.write(separator + json(part.table().name()) + ": [");
            writeRows(part, whole, writer);
            writer.write("]");
        }
        writer.write("\n}\n");
        writer.flush();
    }

    /** The fields of the header as one object. */
    public static <W> ObjectNode header(Layout<W> layout, W whole) {
        return MAPPER.valueToTree(fields(layout.header(), whole));
    }

    /** The rows of some parts as one object with an array for each table that has rows. */
    public static <W> ObjectNode object(List<Part<W, ?>> parts, W whole) {
        var object = MAPPER.createObjectNode();
        for (var part : parts) {
            var rows = rows(part, whole);
            if (!rows.isEmpty()) {
                object.set(part.table().name(), MAPPER.valueToTree(rows));
            }
        }
        return object;
    }

    private static <W, R> List<Map<String, Object>> rows(Part<W, R> part, W whole) {
        return part.rows().apply(whole).stream()
                .map(row -> fields(part.table(), row))
                .toList();
    }

    /** The fields of a part that has one row. */
    private static <W, R> Map<String, Object> fields(Part<W, R> part, W whole) {
        return fields(part.table(), part.rows().apply(whole).get(0));
    }

    private static <W, R> void writeRows(Part<W, R> part, W whole, Writer writer) throws IOException {
        var separator = "\n    ";
        for (var row : part.rows().apply(whole)) {
            writer.write(separator + json(fields(part.table(), row)));
            separator = ",\n    ";
        }
        writer.write(separator.startsWith(",") ? "\n  " : "");
    }

    private static <R> Map<String, Object> fields(Table<R> table, R row) {
        var fields = new LinkedHashMap<String, Object>();
        for (Column<R, ?> column : table.columns()) {
            var written = column.isAbsent(row) ? null : column.written(row);
            if (written != null) {
                fields.put(column.name(), plain(written));
            }
        }
        return fields;
    }

    private static Object plain(Object written) {
        return written instanceof java.time.LocalDate day ? day.toString() : written;
    }

    private static String json(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }
}
