package nl.planhorizon.api.whatif;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.whatif.outcome.Comparison.Row;

/** Rows of a comparison as a table of text: a column a scenario, the differences from the first below each row that has them. */
final class RowTable {

    private final Texts texts;

    RowTable(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(List<String> names, List<Row> rows) {
        var table = new TextTable();
        add(table, "", names);
        for (var row : rows) {
            add(table, row.name(), row.cells());
            if (row.differences().size() > 1) {
                add(table, "  " + texts.say("whatif.difference"), row.differences());
            }
        }
        return table.lines();
    }

    private static void add(TextTable table, String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        table.row(row.toArray(String[]::new));
    }
}
