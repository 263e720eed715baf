package nl.planhorizon.api.console;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns: the first column to the left, the others to the right, a note behind them. */
public final class TextTable {

    private static final String INDENT = "  ";
    private static final String GAP = "   ";

    private final List<Row> rows = new ArrayList<>();

    private record Row(String note, List<String> cells) {}

    public TextTable row(String... cells) {
        return noted("", cells);
    }

    /** A row with a note at its end. */
    public TextTable noted(String note, String... cells) {
        rows.add(new Row(note, List.of(cells)));
        return this;
    }

    /** The lines, without blanks at their ends. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(Row row) {
        var line = new StringBuilder(INDENT);
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            var blanks = " ".repeat(width(column) - cell.length());
            line.append(column == 0 ? cell + blanks : GAP + blanks + cell);
        }
        return line.append(GAP).append(row.note()).toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .map(Row::cells)
                .filter(cells -> column < cells.size())
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
    }
}
