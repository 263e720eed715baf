package nl.planhorizon.api.admin.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of policy as cells to fill in, with an empty row at its end. What can be in a cell is said by the table of the
 * published form; nothing here knows any column.
 *
 * @param name name of the table
 * @param dutch what its rows are, in Dutch
 * @param english the same in English
 * @param columns its columns
 * @param rows its cells as text
 */
record PolicyGrid(String name, String dutch, String english, List<Heading> columns, List<List<String>> rows) {

    private static final int MOST_ROWS = 500;

    PolicyGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param dutch what it means, in Dutch
     * @param english the same in English
     * @param choices what there is to choose from; empty where something is filled in
     */
    record Heading(String name, String dutch, String english, List<String> choices) {

        static Heading of(Column<?, ?> column) {
            return new Heading(
                    column.name(),
                    column.dutch(),
                    column.english(),
                    column.type().isList() ? List.of() : column.type().choices());
        }
    }

    static List<PolicyGrid> of(ObjectNode tables) {
        List<PolicyGrid> grids = new ArrayList<>();
        for (Part<?, ?> part : PolicyTables.PARTS) {
            grids.add(grid(part.table(), tables.path(part.table().name())));
        }
        return grids;
    }

    private static PolicyGrid grid(Table<?> table, JsonNode rows) {
        var columns = table.columns().stream().map(Heading::of).toList();
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(
                columns.stream().map(column -> text(row.get(column.name()))).toList()));
        cells.add(Collections.nCopies(columns.size(), ""));
        return new PolicyGrid(table.name(), table.dutch(), table.english(), columns, cells);
    }

    private static String text(@Nullable JsonNode cell) {
        if (cell == null || cell.isNull()) {
            return "";
        }
        if (cell.isBoolean()) {
            return cell.booleanValue() ? "yes" : "no";
        }
        return cell.isArray()
                ? StreamSupport.stream(cell.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : cell.asText();
    }

    /** The tables as they were filled in: cells are named {@code table.row.column}; rows without anything are left out. */
    static ObjectNode tables(Map<String, String> filled) {
        var tables = JsonNodeFactory.instance.objectNode();
        for (Part<?, ?> part : PolicyTables.PARTS) {
            var table = part.table();
            var rows = tables.putArray(table.name());
            rows(table, filled).values().stream().limit(MOST_ROWS).forEach(rows::add);
        }
        return tables;
    }

    private static Map<Integer, ObjectNode> rows(Table<?> table, Map<String, String> filled) {
        Map<Integer, ObjectNode> rows = new TreeMap<>();
        filled.forEach((name, value) -> {
            var parts = name.split("\\.", -1);
            if (parts.length == 3
                    && parts[0].equals(table.name())
                    && parts[1].matches("\\d{1,4}")
                    && table.columnNames().contains(parts[2])
                    && !value.isBlank()) {
                rows.computeIfAbsent(Integer.valueOf(parts[1]), any -> JsonNodeFactory.instance.objectNode())
                        .put(parts[2], value.strip());
            }
        });
        return rows;
    }
}
