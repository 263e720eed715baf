package nl.planhorizon.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.planhorizon.bench.office.OfficeBench;
import nl.planhorizon.bench.office.OfficeBench.Day;
import nl.planhorizon.data.sample.DemoRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One planner and everything that can happen by day. */
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lets one planner report each kind of event at a server of its own and accept every repair, and says how long the answers take. As many are reported before, which are not counted.")
final class DayBenchCommand implements Callable<Integer> {

    @Option(names = "--demo", paramLabel = "DEMO", description = "Caseload, by default national.")
    private String demo = "national";

    @Option(names = "--times", paramLabel = "N", description = "How often each kind is reported, by default 10.")
    private int times = 10;

    @Option(
            names = "--think",
            paramLabel = "S",
            description = "How long the planner looks after each repair, on average; by default 2.")
    private double think = 2;

    @Option(names = "--search", paramLabel = "S", description = "How long the plan is searched first, by default 60.")
    private int search = 60;

    @Option(names = "--out", paramLabel = "DIR", description = "By default the folder of the demo in benchmarks/day.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final InstantSource clock;
    private final String commandLine;

    DayBenchCommand(InstantSource clock, String commandLine) {
        this.clock = clock;
        this.commandLine = commandLine;
    }

    private void refuse(String option, Object value, boolean wrong) {
        if (wrong) {
            throw new ParameterException(
                    spec.commandLine(), String.format(Locale.ROOT, "%s cannot be \"%s\".", option, value));
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuse("--demo", demo, DemoRequest.named(demo).isEmpty());
        refuse("--times", times, times < 1);
        refuse("--think", think, think < 0);
        refuse("--search", search, search < 1);
        var root = Path.of(System.getProperty("planhorizon.root", "."));
        var folder = out == null ? root.resolve("benchmarks").resolve("day").resolve(demo) : out;
        var err = spec.commandLine().getErr();
        var result = new OfficeBench(root, line -> {
                    err.println(line);
                    err.flush();
                })
                .run(new Day(demo, times, think, search));
        var header = List.of(
                commandLine,
                clock.instant().toString(),
                Machine.kind() + "; server, database and planner on it together",
                "%s, each kind of event %d times, %.1f s to look after each repair on average; as many before, not counted"
                        .formatted(demo, times, think));
        new WaitingFiles(folder, header, "A day in the office %s: how long a repair takes".formatted(demo))
                .write(result, spec.commandLine().getOut());
        return result.isGood() ? 0 : 1;
    }
}
