package nl.planhorizon.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import nl.planhorizon.bench.office.OfficeBench;
import nl.planhorizon.bench.office.OfficeBench.Result;
import nl.planhorizon.data.sample.DemoRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What measurements of an office have in common: the caseload, the plan it begins with, and where it is kept how long people waited. */
final class OfficeOptions {

    @Option(names = "--demo", paramLabel = "DEMO", description = "Caseload, by default national.")
    private String demo = "national";

    @Option(names = "--search", paramLabel = "S", description = "How long the plan is searched first, by default 60.")
    private int search = 60;

    @Option(
            names = "--think",
            paramLabel = "S",
            description = "How long somebody thinks before the next click, on average; by default 2.")
    private double think = 2;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "By default a folder of the demo in benchmarks/, by what is measured.")
    private @Nullable Path out;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    String demo() {
        return demo;
    }

    int search() {
        return search;
    }

    double think() {
        return think;
    }

    void check() {
        refuse("--demo", demo, DemoRequest.named(demo).isEmpty());
        refuse("--think", think, think < 0);
        refuse("--search", search, search < 1);
    }

    void refuse(String option, Object value, boolean wrong) {
        Wrong.refuse(spec, option, value, wrong);
    }

    /** The measurement, which tells on the error stream how far it is. */
    OfficeBench bench() {
        var err = spec.commandLine().getErr();
        return new OfficeBench(Folders.root(), line -> {
            err.println(line);
            err.flush();
        });
    }

    /**
     * Writes the table and the picture of a result, and prints the table.
     *
     * @param header lines above the table: how to repeat it, and what was measured
     * @return exit code: whether nobody waited for too long
     */
    int write(Result result, Title title, List<String> header) throws IOException {
        var folder = Folders.of(out, title.folder() + "/" + demo);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("waiting.csv"), result.csv(header));
        Files.writeString(folder.resolve("waiting.svg"), result.svg(title.text()));
        var print = spec.commandLine().getOut();
        print.print(result.csv(header));
        print.flush();
        return result.isGood() ? 0 : 1;
    }

    /**
     * What is measured.
     *
     * @param folder name of the folder in benchmarks/
     * @param text title of the picture
     */
    record Title(String folder, String text) {}

    /** Lines above a table. */
    static List<String> header(String commandLine, InstantSource clock, String what) throws IOException {
        return List.of(
                commandLine.strip(),
                clock.instant().toString(),
                Machine.kind() + "; server, database and planners on it together",
                what);
    }
}
