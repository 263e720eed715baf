package nl.planhorizon.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.planhorizon.bench.contest.Peer;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Size;
import nl.planhorizon.bench.peer.Roster;
import nl.planhorizon.bench.trial.Workers;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.sample.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the benchmark, proves a better bound for one of its caseloads, or measures explanations. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Runs Planhorizon and its peers on the same caseload, at the same cost, judged by the same audit.")
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--size", paramLabel = "300|3000|national|ten-nations", description = "Caseload, by default 300.")
    private String size = "300";

    @Option(names = "--profile", paramLabel = "stress|calibrated", description = "By default stress.")
    private Profile profile = Profile.STRESS;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks of the window, by default 6.")
    private int weeks = Instance.WEEKS;

    @Option(names = "--time", split = ",", paramLabel = "T", description = "Times, by default 10s,60s; m for minutes.")
    private List<String> times = List.of("10s", "60s");

    @Option(names = "--seeds", paramLabel = "N", description = "Runs of everybody, medians are shown; by default 5.")
    private int seeds = 5;

    @Option(names = "--peers", split = ",", paramLabel = "NAME", description = "Who takes part, by default everybody.")
    private List<String> peers = Roster.all().stream().map(Peer::name).toList();

    @Option(names = "--warm-up", paramLabel = "T", description = "Time everybody warms up, by default 3s.")
    private String warmUp = "3s";

    @Option(names = "--out", paramLabel = "DIR", description = "By default the folder of the caseload in benchmarks/.")
    private @Nullable Path out;

    @Option(names = "--prove", paramLabel = "MINUTES", description = "Only improves the stored bound for so long.")
    private @Nullable Double prove;

    @Option(
            names = "--explain",
            paramLabel = "N",
            description = "Only plans for the first --time, explains N cases without a hearing and checks that.")
    private @Nullable Integer explain;

    @Option(
            names = "--answers",
            paramLabel = "N",
            description = "Only plans for the first --time, asks N times for places, and repairs after illness.")
    private @Nullable Integer answers;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final InstantSource clock;
    private final String commandLine;

    private BenchCommand(InstantSource clock, String... args) {
        this.clock = clock;
        commandLine = "./planhorizon bench " + toRepeat(args);
    }

    /** What makes the same run again anywhere: where the results go is left out. */
    private static String toRepeat(String... args) {
        return String.join(" ", args).replaceAll("(^| )--out[ =]\\S+", "").strip();
    }

    /** The command line, ready to execute; times of day are read from the clock. */
    public static CommandLine commandLine(InstantSource clock, String... args) {
        var bench = new BenchCommand(clock, args);
        return new CommandLine(bench)
                .addSubcommand(new OfficeBenchCommand(clock, bench.commandLine))
                .addSubcommand(new DayBenchCommand(clock, bench.commandLine))
                .addSubcommand(new OptimumBenchCommand(clock, bench.commandLine))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var known = Size.of(size).orElseThrow(() -> wrong("--size", size));
        var instance = new Instance(known, profile, atLeastOne("--weeks", weeks));
        var folder = Folders.of(out, instance.name());
        if (prove != null) {
            new Proving(instance, folder, clock).run(prove, spec.commandLine().getOut());
            return 0;
        }
        if (explain != null || answers != null) {
            return ask(instance);
        }
        atLeastOne("--seeds", seeds);
        var seconds = seconds();
        var asked = peers.stream()
                .map(name -> Roster.named(name).orElseThrow(() -> wrong("--peers", name)))
                .toList();
        new Publishing(instance, folder, header(seconds, asked))
                .publish(run(instance, seconds, asked), print(spec.commandLine().getOut()));
        return 0;
    }

    private int ask(Instance instance) {
        double searched = seconds("--time", times.get(0));
        var printer = spec.commandLine().getOut();
        return explain != null
                ? new Explaining(instance, atLeastOne("--explain", explain), 1).run(searched, clock, printer)
                : new Answering(instance, atLeastOne("--answers", Objects.requireNonNull(answers)), 1)
                        .run(searched, clock, printer);
    }

    private int atLeastOne(String option, int number) {
        if (number < 1) {
            throw wrong(option, Integer.toString(number));
        }
        return number;
    }

    private List<Double> seconds() {
        return times.stream()
                .map(time -> seconds("--time", time))
                .sorted()
                .distinct()
                .toList();
    }

    private Publishing.Measured run(Instance instance, List<Double> seconds, List<Peer> asked)
            throws IOException, InterruptedException {
        var progress = print(spec.commandLine().getErr());
        var temporary = Files.createTempDirectory("planhorizon-bench");
        var caseload = instance.caseload();
        var file = temporary.resolve("caseload.json");
        CaseloadFiles.write(caseload, file);
        var small = temporary.resolve("warm-up.json");
        CaseloadFiles.write(new Instance(Size.SMALL, Profile.CALIBRATED).caseload(), small);
        var campaign = new Campaign(file, small, seeds, seconds, seconds("--warm-up", warmUp));
        var workers = new Workers(
                temporary, List.of("-Xmx%dg".formatted(instance.size().heapGigabytes())));
        return new Publishing.Measured(caseload, campaign.run(asked, workers, progress));
    }

    private List<String> header(List<Double> seconds, List<Peer> asked) throws IOException {
        return new Heading(commandLine, clock.instant(), seeds, seconds, warmUp).lines(asked);
    }

    private double seconds(String option, String text) {
        try {
            boolean minutes = text.endsWith("m");
            var digits = text.replaceFirst("[sm]$", "");
            double amount = Double.parseDouble(digits) * (minutes ? 60 : 1);
            if (amount >= 0) {
                return amount;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, as a negative one is.
        }
        throw wrong(option, text);
    }

    private ParameterException wrong(String option, String value) {
        return Wrong.value(spec, option, value);
    }

    private static Consumer<String> print(PrintWriter writer) {
        return line -> {
            writer.println(line);
            writer.flush();
        };
    }
}
