package nl.planhorizon.data.grid;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.Code;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as people see it on a page, to take along in one of three forms. No cell of it is ever run as a formula. */
public final class ListOutput {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int WIDTH = 18;
    private static final String DATE_FORMAT = "yyyy-mm-dd";

    private ListOutput() {}

    /** The forms of a file. */
    public enum Form {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=utf-8"),
        JSON("application/json");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The name in addresses, and the extension of the file. */
        public String code() {
            return Code.of(this);
        }
    }

    /**
     * A column.
     *
     * @param key its name for programs
     * @param title its name for people
     */
    public record Heading(String key, String title) {}

    /**
     * A list.
     *
     * @param name its name
     * @param headings its columns
     * @param rows its rows; texts, numbers, days and lists of them
     */
    public record Listed(String name, List<Heading> headings, List<List<Object>> rows) {
        public Listed {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    public static void write(Listed list, Form form, OutputStream out) throws IOException {
        switch (form) {
            case XLSX -> writeWorkbook(List.of(list), out);
            case CSV -> writeCsv(list, out);
            case JSON -> writeJson(list, out);
        }
    }

    /** Writes lists as one workbook, a sheet each. */
    public static void writeWorkbook(List<Listed> lists, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Planhorizon", "1.0")) {
            for (var list : lists) {
                writeSheet(list, workbook.newWorksheet(list.name()));
            }
        }
    }

    private static void writeSheet(Listed list, Worksheet sheet) throws IOException {
        for (int i = 0; i < list.headings().size(); i++) {
            sheet.value(0, i, list.headings().get(i).title());
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
        }
        for (int row = 0; row < list.rows().size(); row++) {
            var cells = list.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                writeCell(sheet, row + 1, i, cells.get(i));
            }
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void writeCell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else {
            sheet.value(row, column, Grids.text(cell));
        }
    }

    private static void writeCsv(Listed list, OutputStream out) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            try (var csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
                csv.writeRecord(list.headings().stream().map(Heading::title).toList());
                for (var row : list.rows()) {
                    csv.writeRecord(row.stream().map(Grids::csv).toList());
                }
            }
        }
    }

    private static void writeJson(Listed list, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartArray();
            for (var row : list.rows()) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    var cell = row.get(i);
                    json.writePOJOField(
                            list.headings().get(i).key(), cell instanceof LocalDate ? cell.toString() : cell);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
