package nl.planhorizon.data.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.grid.CsvInput;
import nl.planhorizon.data.grid.CsvOutput;
import nl.planhorizon.data.grid.XlsxInput;
import nl.planhorizon.data.grid.XlsxOutput;
import nl.planhorizon.data.json.JsonInput;
import nl.planhorizon.data.json.JsonOutput;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.RawTable;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;

/** Reads and writes tables in whichever form the name of a file asks for. */
public final class TableFiles {

    private static final long MOST_BYTES = 400L << 20;

    private TableFiles() {}

    /**
     * Reads all tables of a JSON file, a workbook (.xlsx) or a folder of CSV files.
     *
     * @throws FaultyInputException if the file has no tables at all; faults inside tables are kept in the result
     */
    public static Tables read(Path path, Layout<?> layout, Faults faults) throws FaultyInputException, IOException {
        if (Files.isDirectory(path)) {
            return tables(path, layout, CsvInput.read(path, layout, faults), faults);
        }
        if (extension(path).equals("xlsx")) {
            checkFile(path, faults);
            return tables(path, layout, XlsxInput.read(path, layout, faults), faults);
        }
        return readJson(path, layout, faults);
    }

    /** Reads all tables of a JSON file. */
    public static Tables readJson(Path path, Layout<?> layout, Faults faults) throws FaultyInputException, IOException {
        checkFile(path, faults);
        if (!extension(path).equals("json")) {
            faults.error(FaultKind.UNKNOWN_KIND_OF_FILE, nameOf(path));
            throw faults.toException();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return tables(path, layout, JsonInput.read(in, nameOf(path), layout, faults), faults);
        }
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

    private static Tables tables(Path path, Layout<?> layout, Map<String, RawTable> raw, Faults faults)
            throws FaultyInputException {
        if (raw.isEmpty()) {
            throw faults.toException();
        }
        return Tables.read(layout, raw, nameOf(path), faults);
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
