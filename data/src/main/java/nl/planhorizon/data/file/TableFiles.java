package nl.planhorizon.data.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.grid.CsvInput;
import nl.planhorizon.data.grid.CsvOutput;
import nl.planhorizon.data.grid.ListOutput;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.data.grid.XlsxInput;
import nl.planhorizon.data.grid.XlsxOutput;
import nl.planhorizon.data.json.JsonInput;
import nl.planhorizon.data.json.JsonOutput;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.RawTable;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;

/** Reads and writes tables in whichever form the name of a file asks for. */
public final class TableFiles {

    private static final long MOST_BYTES = 400L << 20;

    private TableFiles() {}

    /**
     * Reads all tables of a JSON file, a workbook (.xlsx) or a folder of CSV files; a single CSV file if there is one table.
     *
     * @throws FaultyInputException if the file has no tables at all; faults inside tables are kept in the result
     */
    public static Tables read(Path path, Layout<?> layout, Faults faults) throws FaultyInputException, IOException {
        return tables(nameOf(path), layout, raw(path, layout, faults), faults);
    }

    /**
     * Reads whichever tables a file has; what it says about the whole is that of another whole.
     *
     * @throws FaultyInputException if the file has no tables at all; faults inside tables are kept in the result
     */
    public static <W> Tables readSome(Path path, Layout<W> layout, W whole, Faults faults)
            throws FaultyInputException, IOException {
        var some = new Layout<>(layout.format(), layout.header(), optional(layout.parts()));
        Map<String, RawTable> raw = new HashMap<>(raw(path, some, faults));
        if (raw.isEmpty()) {
            throw faults.toException();
        }
        var header = layout.header().table().name();
        raw.putAll(JsonInput.read(JsonOutput.header(layout, whole), header, some, faults));
        return Tables.read(some, raw, nameOf(path), faults);
    }

    private static <W> List<Part<W, ?>> optional(List<Part<W, ?>> parts) {
        return parts.stream().<Part<W, ?>>map(TableFiles::optional).toList();
    }

    private static <W, R> Part<W, R> optional(Part<W, R> part) {
        return new Part<>(part.table().mayBeAbsent(), part.rows());
    }

    private static Map<String, RawTable> raw(Path path, Layout<?> layout, Faults faults)
            throws FaultyInputException, IOException {
        if (Files.isDirectory(path)) {
            return CsvInput.read(path, layout, faults);
        }
        if (extension(path).equals("xlsx")) {
            checkFile(path, faults);
            return XlsxInput.read(path, layout, faults);
        }
        if (extension(path).equals("csv") && layout.parts().size() == 1) {
            checkFile(path, faults);
            return CsvInput.readOnly(path, layout, faults);
        }
        return rawJson(path, layout, faults);
    }

    private static Map<String, RawTable> rawJson(Path path, Layout<?> layout, Faults faults)
            throws FaultyInputException, IOException {
        checkFile(path, faults);
        if (!extension(path).equals("json")) {
            faults.error(FaultKind.UNKNOWN_KIND_OF_FILE, nameOf(path));
            throw faults.toException();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return JsonInput.read(in, nameOf(path), layout, faults);
        }
    }

    /** Reads all tables of a JSON file. */
    public static Tables readJson(Path path, Layout<?> layout, Faults faults) throws FaultyInputException, IOException {
        return tables(nameOf(path), layout, rawJson(path, layout, faults), faults);
    }

    /** Reads all tables of a JSON document that has a name. */
    public static Tables readJson(InputStream in, String name, Layout<?> layout, Faults faults)
            throws FaultyInputException, IOException {
        return tables(name, layout, JsonInput.read(in, name, layout, faults), faults);
    }

    private static void checkFile(Path path, Faults faults) throws FaultyInputException, IOException {
        if (!Files.exists(path)) {
            faults.error(FaultKind.NO_SUCH_FILE, path.toString());
        } else if (!Files.isRegularFile(path)) {
            faults.error(FaultKind.NOT_A_FILE, path.toString());
        } else if (!Files.isReadable(path)) {
            faults.error(FaultKind.NOT_READABLE, path.toString());
        } else if (Files.size(path) > MOST_BYTES) {
            faults.error(FaultKind.TOO_LARGE, path.toString(), Files.size(path), MOST_BYTES);
        }
        faults.throwIfAny();
    }

    private static Tables tables(String name, Layout<?> layout, Map<String, RawTable> raw, Faults faults)
            throws FaultyInputException {
        if (raw.isEmpty()) {
            throw faults.toException();
        }
        return Tables.read(layout, raw, name, faults);
    }

    /** Writes all tables; JSON or a workbook by extension, else a folder of CSV files. */
    public static <W> void write(Path path, Layout<W> layout, W whole) throws IOException {
        switch (extension(path)) {
            case "json" -> writeJson(path, layout, whole);
            case "xlsx" -> Replacing.file(path, out -> XlsxOutput.write(layout, whole, out));
            default -> Replacing.folder(path, csvNames(layout), folder -> CsvOutput.write(layout, whole, folder));
        }
    }

    /** Writes all tables as JSON. */
    public static <W> void writeJson(Path path, Layout<W> layout, W whole) throws IOException {
        Replacing.file(path, out -> JsonOutput.write(layout, whole, out));
    }

    /** Writes a text that is complete before it replaces what was there. */
    public static void writeText(Path path, String text) throws IOException {
        Replacing.file(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes lists as a workbook, a sheet each: for what is only ever written. */
    public static void writeSheets(Path path, List<Listed> sheets) throws IOException {
        Replacing.file(path, out -> ListOutput.writeWorkbook(sheets, out));
    }

    private static Set<String> csvNames(Layout<?> layout) {
        return layout.tables().stream().map(table -> table.name() + ".csv").collect(Collectors.toSet());
    }

    private static String extension(Path path) {
        var name = nameOf(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
