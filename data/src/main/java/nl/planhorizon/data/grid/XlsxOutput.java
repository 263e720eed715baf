package nl.planhorizon.data.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as a workbook: a sheet each, with an explanation at every column name and drop-downs where they help. */
public final class XlsxOutput {

    /** The sheet that explains the others; not read. */
    static final String EXPLANATION = Layout.IGNORED + "uitleg";

    /** Rows under the last one that get drop-downs too, for rows to come. */
    private static final int SPARE_ROWS = 1000;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int COLUMNS_EXPLAINED = 7;
    private static final int LONGEST_CHOICES = 255;
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String HEADER_COLOUR = "D9E6F2";
    private static final String REQUIRED_COLOUR = "F9DFB6";

    private final Layout<?> layout;
    private final Workbook workbook;

    private XlsxOutput(Layout<?> layout, Workbook workbook) {
        this.layout = layout;
        this.workbook = workbook;
    }

    public static <W> void write(Layout<W> layout, W whole, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Planhorizon", "1.0")) {
            var output = new XlsxOutput(layout, workbook);
            output.writeExplanation();
            output.write(layout.header(), whole);
            for (var part : layout.parts()) {
                output.write(part, whole);
            }
        }
    }

    private void writeExplanation() throws IOException {
        var sheet = workbook.newWorksheet(EXPLANATION);
        writeRow(sheet, 0, List.of("sheet", "column", "required", "Nederlands", "toegestaan", "English", "allowed"));
        int row = 1;
        for (var table : layout.tables()) {
            writeRow(
                    sheet,
                    row++,
                    List.of(table.name(), "", Grids.yesNo(!table.optional()), table.dutch(), "", table.english(), ""));
            for (var column : table.columns()) {
                writeRow(sheet, row++, explanation(table, column));
            }
        }
        for (int i = 0; i < COLUMNS_EXPLAINED; i++) {
            sheet.width(i, i < 3 ? 22 : 70);
        }
        sheet.range(0, 0, 0, COLUMNS_EXPLAINED - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .set();
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static List<String> explanation(Table<?> table, Column<?, ?> column) {
        var allowed = column.type().allowed();
        return List.of(
                table.name(),
                column.name(),
                Grids.yesNo(column.required()),
                column.dutch(),
                allowed.in(DUTCH),
                column.english(),
                allowed.in(Locale.ENGLISH));
    }

    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }

    private <W, R> void write(Part<W, R> part, W whole) throws IOException {
        var table = part.table();
        var rows = part.rows().apply(whole);
        var sheet = workbook.newWorksheet(table.name());
        for (int i = 0; i < table.columns().size(); i++) {
            writeHead(sheet, i, table.columns().get(i));
            addDropDown(sheet, i, table.columns().get(i), rows.size() + SPARE_ROWS);
            if (table.columns().get(i).type().isDate()) {
                sheet.style(i).format(DATE_FORMAT).set();
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < table.columns().size(); i++) {
                writeCell(sheet, row + 1, i, table.columns().get(i).written(rows.get(row)));
            }
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void writeHead(Worksheet sheet, int position, Column<?, ?> column) {
        var allowed = column.type().allowed();
        sheet.value(0, position, column.name());
        sheet.comment(
                0,
                position,
                "%s (%s)%n%s (%s)"
                        .formatted(column.dutch(), allowed.in(DUTCH), column.english(), allowed.in(Locale.ENGLISH)));
        sheet.style(0, position)
                .bold()
                .fillColor(column.required() ? REQUIRED_COLOUR : HEADER_COLOUR)
                .set();
        sheet.width(position, Math.max(12, column.name().length() + 2));
    }

    private static void writeCell(Worksheet sheet, int row, int column, @Nullable Object written) {
        if (written instanceof Long number) {
            sheet.value(row, column, number);
        } else if (written instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else if (written != null) {
            var text = Grids.text(written);
            if (!text.isEmpty()) {
                sheet.value(row, column, text);
            }
        }
    }

    private void addDropDown(Worksheet sheet, int position, Column<?, ?> column, int rows) {
        var formula = choices(column);
        if (formula != null) {
            sheet.range(1, position, rows, position)
                    .validateWithListByFormula(formula)
                    .allowBlank(!column.required())
                    .showErrorMessage(true)
                    .errorTitle(column.name())
                    .error("Kies een waarde uit de lijst. / Choose a value from the list.");
        }
    }

    private @Nullable String choices(Column<?, ?> column) {
        if (column.type().isList()) {
            return null;
        }
        var choices = "\"" + String.join(",", column.type().choices()) + "\"";
        if (choices.length() > 2 && choices.length() <= LONGEST_CHOICES) {
            return choices;
        }
        var target = column.target();
        boolean here = layout.tables().stream().map(Table::name).anyMatch(name -> name.equals(target));
        return here ? "'" + target + "'!$A$2:$A$" + Worksheet.MAX_ROWS : null;
    }
}
