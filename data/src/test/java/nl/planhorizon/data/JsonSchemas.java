package nl.planhorizon.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Table;

/** The JSON Schema of a file, made from its tables. */
final class JsonSchemas {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonSchemas() {}

    static String of(Layout<?> layout) throws JsonProcessingException {
        var header = object(layout.header().table());
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        layout.header().table().columns().forEach(column -> add(column, properties, required));
        for (var part : layout.parts()) {
            var table = part.table();
            properties.put(table.name(), ordered("description", text(table), "type", "array", "items", object(table)));
            if (!table.optional()) {
                required.add(table.name());
            }
        }
        header.put("properties", properties);
        header.put("required", required);
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", layout.format() + " version " + Layout.VERSION);
        schema.putAll(header);
        return MAPPER.writeValueAsString(schema) + "\n";
    }

    private static Map<String, Object> object(Table<?> table) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        table.columns().forEach(column -> add(column, properties, required));
        var object = ordered("type", "object", "properties", properties);
        object.put("required", required);
        object.put("patternProperties", Map.of("^" + Layout.IGNORED, Map.of()));
        object.put("additionalProperties", false);
        return object;
    }

    private static String text(Table<?> table) {
        return table.english() + " / " + table.dutch();
    }

    private static <T> void add(Column<?, T> column, Map<String, Object> properties, List<Object> required) {
        var property = ordered("description", column.english() + " / " + column.dutch());
        property.putAll(sorted(column.type().schema()));
        var absent = column.absent();
        if (absent != null) {
            property.put("default", column.type().write(absent));
        }
        properties.put(column.name(), property);
        if (column.required()) {
            required.add(column.name());
        }
    }

    private static Map<String, Object> sorted(Map<?, ?> schema) {
        Map<String, Object> sorted = new TreeMap<>();
        schema.forEach((key, value) ->
                sorted.put(String.valueOf(key), value instanceof Map<?, ?> inner ? sorted(inner) : value));
        return sorted;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
