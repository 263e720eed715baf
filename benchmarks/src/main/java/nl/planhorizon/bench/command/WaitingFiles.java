package nl.planhorizon.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.bench.office.OfficeBench.Result;

/**
 * Where it is kept how long people waited: a table and a picture.
 *
 * @param folder folder of both, made if it is not there
 * @param header lines above the table
 * @param title title of the picture
 */
record WaitingFiles(Path folder, List<String> header, String title) {

    WaitingFiles {
        header = List.copyOf(header);
    }

    /** Writes both, and prints the table. */
    void write(Result result, PrintWriter out) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("waiting.csv"), result.csv(header));
        Files.writeString(folder.resolve("waiting.svg"), result.svg(title));
        out.print(result.csv(header));
        out.flush();
    }
}
