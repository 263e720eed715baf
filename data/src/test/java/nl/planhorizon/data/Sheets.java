package nl.planhorizon.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a caseload as grids of text that a test can spoil before they become CSV or a workbook. */
final class Sheets {

    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private final Map<String, String> rawFiles = new TreeMap<>();
    private char separator = ';';

    /** The grids of a caseload. */
    static Sheets of(Path folderOfCsv) throws IOException {
        var sheets = new Sheets();
        try (var files = Files.list(folderOfCsv)) {
            for (var file : files.toList()) {
                var rows = new ArrayList<List<String>>();
                try (var reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .detectBomHeader(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
                    reader.forEach(line -> rows.add(new ArrayList<>(line.getFields())));
                }
                sheets.tables.put(String.valueOf(file.getFileName()).replace(".csv", ""), rows);
            }
        }
        return sheets;
    }

    Map<String, List<List<String>>> tables() {
        return tables;
    }

    /** One change: set, header, drop, rename, blank, raw or separator. */
    void change(String change) {
        var words = Gallery.split(change, "[ \t]");
        var sides = Gallery.split(words[1], " ?= ?");
        var names = sides[0].split(" ", -1);
        switch (words[0]) {
            case "set" -> table(names[0]).get(Integer.parseInt(names[1])).set(column(names[0], names[2]), sides[1]);
            case "header" -> table(names[0]).get(0).set(column(names[0], names[1]), sides[1]);
            case "drop" -> tables.remove(names[0]);
            case "rename" -> tables.put(sides[1], Objects.requireNonNull(tables.remove(names[0])));
            case "blank" -> table(names[0]).clear();
            case "raw" -> rawFiles.put(names[0], sides[1].replace('|', '\n'));
            case "separator" -> separator = words[1].isEmpty() ? '\t' : words[1].charAt(0);
            default -> throw new IllegalArgumentException(change);
        }
    }

    private List<List<String>> table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private int column(String table, String name) {
        int column = table(table).get(0).indexOf(name);
        return column >= 0 ? column : table(table).get(0).indexOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    Path writeCsv(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var table : tables.entrySet()) {
            var file = folder.resolve(table.getKey() + ".csv");
            try (var csv = CsvWriter.builder().fieldSeparator(separator).build(file)) {
                table.getValue().forEach(csv::writeRecord);
            }
        }
        for (var raw : rawFiles.entrySet()) {
            Files.writeString(folder.resolve(raw.getKey()), raw.getValue());
        }
        return folder;
    }

    Path writeXlsx(Path file) throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            for (var table : tables.entrySet()) {
                var sheet = workbook.newWorksheet(table.getKey());
                for (int row = 0; row < table.getValue().size(); row++) {
                    writeRow(sheet, row, table.getValue().get(row));
                }
            }
        }
        return file;
    }

    /** A cell that begins with # holds a number, one with ? yes or no; any other that is not empty a text. */
    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.startsWith("#")) {
                sheet.value(row, i, new BigDecimal(cell.substring(1)));
            } else if (cell.startsWith("?")) {
                sheet.value(row, i, Boolean.valueOf(cell.substring(1)));
            } else if (!cell.isEmpty()) {
                sheet.value(row, i, cell);
            }
        }
    }
}
