package nl.planhorizon.data.grid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.RawTable;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a workbook. Whatever the parser stumbles over becomes one fault: the workbook is damaged. */
public final class XlsxInput {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(400_000);
    private static final int SHOWN = 160;
    private static final int MOST_COLUMNS = 1000;

    private final String file;
    private final Layout<?> layout;
    private final Faults faults;
    private final Map<String, RawTable> tables = new HashMap<>();

    private XlsxInput(String file, Layout<?> layout, Faults faults) {
        this.file = file;
        this.layout = layout;
        this.faults = faults;
    }

    public static Map<String, RawTable> read(Path path, Layout<?> layout, Faults faults) {
        var file = String.valueOf(path.getFileName());
        var input = new XlsxInput(file, layout, faults);
        var refusal = ZipGuard.refusal(path);
        if (refusal != null) {
            faults.error(refusal, file);
            return Map.of();
        }
        try (var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                input.readSheet(sheet, workbook.isDate1904());
            }
        } catch (IOException | RuntimeException e) {
            faults.error(FaultKind.NOT_A_WORKBOOK, file, Texts.shortened(String.valueOf(e.getMessage()), SHOWN));
            return Map.of();
        }
        return input.tables;
    }

    private void readSheet(Sheet sheet, boolean date1904) throws IOException {
        var name = sheet.getName();
        if (name.startsWith(Layout.IGNORED)) {
            return;
        }
        for (var table : layout.tables()) {
            if (Texts.normalised(name).equals(Texts.normalised(table.name()))) {
                readTable(sheet, table, date1904);
                return;
            }
        }
        faults.error(
                FaultKind.UNKNOWN_SHEET,
                file + " " + Texts.clean(name),
                Texts.didYouMean(name, layout.tables().stream().map(Table::name).toList()));
    }

    private void readTable(Sheet sheet, Table<?> table, boolean date1904) throws IOException {
        var where = file + " " + Texts.clean(sheet.getName());
        if (tables.containsKey(table.name())) {
            faults.error(FaultKind.DUPLICATE_TABLE, where, table.name());
            return;
        }
        var grid = new GridInput(
                table,
                (row, column) -> Phrase.plain(where + "!" + (column == null ? row : letters(column) + row)),
                faults);
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> grid.add(row.getRowNum(), cells(row)));
        }
        var raw = grid.toTable(where);
        tables.put(table.name(), new RawTable(dated(raw.rows(), table, date1904), raw.place(), raw.missing()));
    }

    private static List<@Nullable Object> cells(Row row) {
        var cells = new ArrayList<@Nullable Object>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(raw(row.getCell(i)));
        }
        return cells;
    }

    private static @Nullable Object raw(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean();
        }
        if (cell.getType() == CellType.ERROR) {
            return new FormulaError(String.valueOf(cell.getRawValue()));
        }
        return number(cell);
    }

    private static @Nullable Object number(Cell cell) {
        var text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (cell.getType() == CellType.STRING || text == null) {
            return text;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Numbers in columns of days are days as a workbook counts them. */
    private static List<RawTable.RawRow> dated(List<RawTable.RawRow> rows, Table<?> table, boolean date1904) {
        var dated = new ArrayList<RawTable.RawRow>(rows.size());
        for (var row : rows) {
            var cells = new ArrayList<@Nullable Object>(row.cells());
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof BigDecimal serial
                        && table.columns().get(i).type().holdsDays()) {
                    cells.set(i, day(serial, date1904));
                }
            }
            dated.add(new RawTable.RawRow(row.number(), cells));
        }
        return dated;
    }

    private static Object day(BigDecimal serial, boolean date1904) {
        if (serial.compareTo(FIRST_SERIAL) < 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return serial;
        }
        return DAY_ZERO.plusDays(serial.longValue() + (date1904 ? DAYS_TO_1904 : 0));
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /** A cell in which a formula failed; no column can read it. */
    private record FormulaError(String text) {

        @Override
        public String toString() {
            return text;
        }
    }
}
