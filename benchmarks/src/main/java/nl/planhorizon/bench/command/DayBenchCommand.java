package nl.planhorizon.bench.command;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import nl.planhorizon.bench.command.OfficeOptions.Title;
import nl.planhorizon.bench.office.OfficeBench.Day;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One planner and everything that can happen by day. */
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lets one planner report each kind of event at a server of its own and accept every repair, and says how long the answers take. As many are reported before, which are not counted.")
final class DayBenchCommand implements Callable<Integer> {

    @Mixin
    private final OfficeOptions office = new OfficeOptions();

    @Option(names = "--times", paramLabel = "N", description = "How often each kind is reported, by default 10.")
    private int times = 10;

    private final InstantSource clock;
    private final String commandLine;

    DayBenchCommand(InstantSource clock, String commandLine) {
        this.clock = clock;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        office.check();
        office.refuse("--times", times, times < 1);
        var result = office.bench().run(new Day(office.demo(), times, office.think(), office.search()));
        var what =
                "%s, each kind of event %d times, %.1f s to look after each repair on average; as many before, not counted"
                        .formatted(office.demo(), times, office.think());
        return office.write(
                result,
                new Title("day", "A day in the office %s: how long a repair takes".formatted(office.demo())),
                OfficeOptions.header(commandLine, clock, what));
    }
}
