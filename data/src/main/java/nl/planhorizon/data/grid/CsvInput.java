package nl.planhorizon.data.grid;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.RawTable;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Words;

/** Reads the tables of a folder of CSV files, separated by semicolons, commas or tabs, in UTF-8 or as Excel saves them. */
public final class CsvInput {

    private static final int SHOWN = 160;
    private static final long MOST_BYTES = 200L << 20;
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);

    private final String prefix;
    private final Layout<?> layout;
    private final Faults faults;
    private final Map<String, RawTable> tables = new HashMap<>();
    private boolean unknown;

    private CsvInput(String prefix, Layout<?> layout, Faults faults) {
        this.prefix = prefix;
        this.layout = layout;
        this.faults = faults;
    }

    public static Map<String, RawTable> read(Path folder, Layout<?> layout, Faults faults) throws IOException {
        var input = new CsvInput(folder.getFileName() + "/", layout, faults);
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                input.readFile(file);
            }
        }
        if (input.tables.isEmpty() && !input.unknown) {
            faults.error(
                    FaultKind.NO_TABLES,
                    String.valueOf(folder.getFileName()),
                    layout.header().table().name());
        }
        return input.tables;
    }

    /** Reads the one table that a layout has besides its header, whatever the file is called. */
    public static Map<String, RawTable> readOnly(Path file, Layout<?> layout, Faults faults) throws IOException {
        var input = new CsvInput("", layout, faults);
        input.readTable(file, layout.parts().get(0).table());
        return input.tables;
    }

    private void readFile(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv") || name.startsWith(Layout.IGNORED)) {
            return;
        }
        var found = Texts.normalised(name.substring(0, name.length() - 4));
        var names = layout.tables().stream().map(Table::name).toList();
        for (var table : layout.tables()) {
            if (found.equals(Texts.normalised(table.name()))) {
                readTable(file, table);
                return;
            }
        }
        unknown = true;
        faults.error(
                FaultKind.UNKNOWN_TABLE, place(name), Texts.didYouMean(name.substring(0, name.length() - 4), names));
    }

    private void readTable(Path file, Table<?> table) throws IOException {
        var name = place(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > MOST_BYTES) {
            faults.error(FaultKind.NOT_READABLE_OR_TOO_LARGE, name);
            return;
        }
        if (tables.containsKey(table.name())) {
            faults.error(FaultKind.DUPLICATE_TABLE, name, table.name());
            return;
        }
        var grid = new GridInput(
                table,
                (row, column) ->
                        column == null ? Words.AT_LINE.of(name, row) : Words.AT_LINE_COLUMN.of(name, row, column + 1),
                faults);
        if (canReadLines(decode(Files.readAllBytes(file)), grid, name)) {
            tables.put(table.name(), grid.toTable(name));
        } else {
            tables.put(table.name(), RawTable.unreadable(table));
        }
    }

    private boolean canReadLines(String text, GridInput grid, String name) throws IOException {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text)) {
            for (var line : reader) {
                grid.add(Math.toIntExact(line.getStartingLineNumber()), unguarded(line.getFields()));
            }
            return true;
        } catch (RuntimeException e) {
            faults.error(FaultKind.NOT_CSV, name, Texts.shortened(String.valueOf(e.getMessage()), SHOWN));
            return false;
        }
    }

    private String place(String file) {
        return prefix + file;
    }

    /** UTF-8, or what Excel saves on a Western European Windows. */
    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The one of semicolon, comma and tab that occurs most in the first line with anything in it. */
    private static char separatorOf(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(header, candidate) > count(header, separator)) {
                separator = candidate;
            }
        }
        return separator;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Takes away the quote with which {@link CsvOutput} keeps a spreadsheet from running a text as a formula. */
    private static List<String> unguarded(List<String> fields) {
        var texts = new ArrayList<String>(fields.size());
        for (var field : fields) {
            texts.add(GUARDED.matcher(field).matches() ? field.substring(1) : field);
        }
        return texts;
    }
}
