package nl.planhorizon.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import nl.planhorizon.bench.office.OfficeBench;
import nl.planhorizon.bench.office.OfficeBench.Load;
import nl.planhorizon.data.sample.DemoRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Many planners at the pages of one server at once. */
@Command(
        name = "office",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lets many planners work at the pages of a server of its own at once, and says how long they wait. They work as long before, which is not counted.")
final class OfficeBenchCommand implements Callable<Integer> {

    @Option(names = "--demo", paramLabel = "DEMO", description = "Caseload, by default national.")
    private String demo = "national";

    @Option(names = "--users", paramLabel = "N", description = "Planners at once, by default 50.")
    private int users = 50;

    @Option(names = "--seconds", paramLabel = "S", description = "How long they work, by default 60.")
    private double seconds = 60;

    @Option(
            names = "--think",
            paramLabel = "S",
            description = "How long they think between two clicks, on average; by default 2.")
    private double think = 2;

    @Option(names = "--search", paramLabel = "S", description = "How long the plan is searched first, by default 60.")
    private int search = 60;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "By default the folder of the demo in benchmarks/office.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final InstantSource clock;
    private final String commandLine;

    private void refuse(String option, Object value, boolean wrong) {
        if (wrong) {
            throw new ParameterException(
                    spec.commandLine(), String.format(Locale.ROOT, "%s cannot be \"%s\".", option, value));
        }
    }

    OfficeBenchCommand(InstantSource clock, String commandLine) {
        this.clock = clock;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        refuse("--demo", demo, DemoRequest.named(demo).isEmpty());
        refuse("--users", users, users < 1);
        refuse("--seconds", seconds, seconds <= 0);
        refuse("--think", think, think < 0);
        refuse("--search", search, search < 1);
        var root = Path.of(System.getProperty("planhorizon.root", "."));
        var folder = out == null ? root.resolve("benchmarks").resolve("office").resolve(demo) : out;
        var err = spec.commandLine().getErr();
        var result = new OfficeBench(root, line -> {
                    err.println(line);
                    err.flush();
                })
                .run(new Load(demo, users, seconds, think, search));
        var header = List.of(
                commandLine.strip(),
                clock.instant().toString(),
                Machine.kind() + "; server, database and planners on it together",
                "%s, %d planners for %.0f s, %.1f s between clicks on average; the same for as long before, not counted"
                        .formatted(demo, users, seconds, think));
        new WaitingFiles(
                        folder,
                        header,
                        "%d planners at once in the office %s: how long they wait".formatted(users, demo))
                .write(result, spec.commandLine().getOut());
        return result.isGood() ? 0 : 1;
    }
}
