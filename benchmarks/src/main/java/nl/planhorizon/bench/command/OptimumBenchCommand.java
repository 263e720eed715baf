package nl.planhorizon.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.planhorizon.bench.optimum.OptimumTrial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much of the gap is the plan, and how much the bound. */
@Command(
        name = "optimum",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Plans small caseloads of the stress profile for which CP-SAT can prove the best plan, and says how far from it plan and bound are. Nobody makes way for urgent cases in them, which CP-SAT does not know.")
final class OptimumBenchCommand implements Callable<Integer> {

    @Option(names = "--cases", paramLabel = "N", description = "Cases of a caseload, by default 80.")
    private int cases = 80;

    @Option(names = "--seeds", paramLabel = "N", description = "How many caseloads, by default 20.")
    private int seeds = 20;

    @Option(names = "--steps", paramLabel = "N", description = "Steps of the search, by default 300000.")
    private long steps = 300_000;

    @Option(names = "--seconds", paramLabel = "S", description = "Time of CP-SAT for each, by default 60.")
    private double seconds = 60;

    @Option(names = "--out", paramLabel = "DIR", description = "By default the folder optimum in benchmarks/.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final InstantSource clock;
    private final String commandLine;

    OptimumBenchCommand(InstantSource clock, String commandLine) {
        this.clock = clock;
        this.commandLine = commandLine;
    }

    /** Exit code 0 where search, bound and CP-SAT contradict each other nowhere. */
    @Override
    public Integer call() throws IOException {
        Wrong.refuse(spec, "--cases", cases, cases < 1);
        Wrong.refuse(spec, "--seeds", seeds, seeds < 1);
        Wrong.refuse(spec, "--steps", steps, steps < 0);
        Wrong.refuse(spec, "--seconds", seconds, seconds <= 0);
        var optima = new OptimumTrial(cases, steps, seconds, clock).run(seeds);
        var folder = Folders.of(out, "optimum");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.csv"), optima.csv(header()));
        var printer = spec.commandLine().getOut();
        optima.lines().forEach(line -> printer.println("- " + line));
        printer.flush();
        return optima.isRight() ? 0 : 1;
    }

    private List<String> header() throws IOException {
        List<String> lines = new ArrayList<>(Heading.ofRun(commandLine, clock.instant()));
        lines.add("%d cases each, %,d steps of the search, %.0f s at most for CP-SAT; costs without idle interpreters"
                .formatted(cases, steps, seconds));
        return lines;
    }
}
