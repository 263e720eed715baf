package nl.planhorizon.data.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Faults;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.file.TableFiles;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Rows;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;

/** Reads and writes events: JSON, a workbook or one CSV file. */
public final class EventFiles {

    private static final int BEGINNING = 1 << 16;
    private static final String SHEETS = "xl/workbook.xml";

    private EventFiles() {}

    /**
     * An event with its place in the file.
     *
     * @param event the event
     * @param rows the rows of the file
     * @param row its own row
     */
    public record Placed(Event event, Rows<Event> rows, Row row) {

        /** Something that only whoever knows the office can find wrong with a field of it. */
        public Fault unknown(String field, String found) {
            boolean subject = field.equals("subject");
            return Fault.error(
                    FaultKind.UNKNOWN_REFERENCE,
                    where(field),
                    Texts.quoted(found),
                    subject ? event.kind().subjects() : field,
                    Phrase.plain(""));
        }

        /** Something that cannot be, in words. */
        public Fault impossible(Phrase what) {
            return Fault.error(FaultKind.IMPOSSIBLE_ROW, where("type"), what);
        }

        private Phrase where(String field) {
            return rows.placeOf(row, EventTables.column(field));
        }
    }

    /** Whether a file says that it holds events; whatever else is wrong with it is told when it is read. */
    public static boolean isOne(Path file) throws IOException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (name.endsWith(".xlsx")) {
            return hasSheet(file);
        }
        return name.endsWith(".csv")
                || (name.endsWith(".json") && beginning(file).contains(EventTables.FORMAT));
    }

    private static String beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
    }

    private static boolean hasSheet(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var sheets = zip.getEntry(SHEETS);
            if (sheets == null) {
                return false;
            }
            try (var in = zip.getInputStream(sheets)) {
                var text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
                return text.contains("name=\"" + EventTables.EVENTS.name() + "\"");
            }
        } catch (ZipException damaged) {
            return false;
        }
    }

    /**
     * Reads events.
     *
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     */
    public static List<Placed> read(Path path) throws FaultyInputException, IOException {
        var faults = new Faults();
        var tables = TableFiles.read(path, EventTables.LAYOUT, faults);
        var events = tables.facts(EventTables.EVENTS);
        faults.throwIfAny();
        var rows = Objects.requireNonNull(tables.rows(EventTables.EVENTS));
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            placed.add(new Placed(events.get(i), rows, rows.rows().get(i)));
        }
        return placed;
    }

    /** Writes events; JSON or a workbook by extension. */
    public static void write(List<Event> events, Path path) throws IOException {
        TableFiles.write(path, EventTables.LAYOUT, events);
    }
}
