package nl.planhorizon.data.cell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.planhorizon.data.text.Phrase;

/**
 * How a kind of fact looks in a cell. A raw value is a String, a BigDecimal, a Boolean, a LocalDate (from a workbook
 * only) or a List of those; written values are the same, with Long for numbers.
 *
 * @param reader from raw value to fact
 * @param writer from fact to raw value
 * @param schema JSON Schema of the written value
 * @param allowed what is allowed, for people
 * @param choices all values there are, or none if they cannot be listed
 */
public record CellType<T>(
        CellReader<T> reader,
        Function<T, Object> writer,
        Map<String, Object> schema,
        Phrase allowed,
        List<String> choices) {

    /** Reads a raw value that is not blank. */
    @FunctionalInterface
    public interface CellReader<T> {
        T read(Object raw) throws BadCellException;
    }

    public CellType {
        schema = Map.copyOf(schema);
        choices = List.copyOf(choices);
    }

    public T read(Object raw) throws BadCellException {
        return reader.read(raw);
    }

    public Object write(T value) {
        return writer.apply(value);
    }

    public boolean isList() {
        return "array".equals(schema.get("type"));
    }

    public boolean isDate() {
        return "date".equals(schema.get("format"));
    }

    /** Whether a bare number in a workbook means a day here. */
    public boolean holdsDays() {
        var item = schema.get("items") instanceof Map<?, ?> items ? items : schema;
        return String.valueOf(item.get("format")).startsWith("date");
    }
}
