package nl.planhorizon.bench.command;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import nl.planhorizon.bench.command.OfficeOptions.Title;
import nl.planhorizon.bench.office.OfficeBench.Load;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Many planners at the pages of one server at once. */
@Command(
        name = "office",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lets many planners work at the pages of a server of its own at once, and says how long they wait. They work as long before, which is not counted.")
final class OfficeBenchCommand implements Callable<Integer> {

    @Mixin
    private final OfficeOptions office = new OfficeOptions();

    @Option(names = "--users", paramLabel = "N", description = "Planners at once, by default 50.")
    private int users = 50;

    @Option(names = "--seconds", paramLabel = "S", description = "How long they work, by default 60.")
    private double seconds = 60;

    private final InstantSource clock;
    private final String commandLine;

    OfficeBenchCommand(InstantSource clock, String commandLine) {
        this.clock = clock;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        office.check();
        office.refuse("--users", users, users < 1);
        office.refuse("--seconds", seconds, seconds <= 0);
        var result = office.bench().run(new Load(office.demo(), users, seconds, office.think(), office.search()));
        var what =
                "%s, %d planners for %.0f s, %.1f s between clicks on average; the same for as long before, not counted"
                        .formatted(office.demo(), users, seconds, office.think());
        return office.write(
                result,
                new Title(
                        "office",
                        "%d planners at once in the office %s: how long they wait".formatted(users, office.demo())),
                OfficeOptions.header(commandLine, clock, what));
    }
}
