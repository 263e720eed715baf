package nl.planhorizon.data.grid;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;

/** Writes tables as a folder of CSV files that a Dutch Excel opens well: semicolons, and UTF-8 that says so. */
public final class CsvOutput {

    private CsvOutput() {}

    public static <W> void write(Layout<W> layout, W whole, Path folder) throws IOException {
        write(layout.header(), whole, folder);
        for (var part : layout.parts()) {
            write(part, whole, folder);
        }
    }

    private static <W, R> void write(Part<W, R> part, W whole, Path folder) throws IOException {
        var table = part.table();
        try (var out = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
                csv.writeRecord(table.columnNames());
                for (var row : part.rows().apply(whole)) {
                    csv.writeRecord(table.columns().stream()
                            .map(column -> Grids.csv(column.written(row)))
                            .toList());
                }
            }
        }
    }
}
