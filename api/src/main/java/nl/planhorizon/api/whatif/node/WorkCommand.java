package nl.planhorizon.api.whatif.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.planning.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Works on sweeps beside the server, on another machine or another core, until it is stopped. */
@Command(name = "work", mixinStandardHelpOptions = true, sortOptions = false)
public final class WorkCommand implements Callable<Integer> {

    private final Console console;
    private final StopSignal stop;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    public WorkCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var url = System.getenv(Database.URL);
        if (url == null || url.isBlank() || threads < 1) {
            console.err().println(console.texts().say("work.no-database", Database.URL));
            return Exit.FAULTY_INPUT;
        }
        try (var database = Database.of(System.getenv(), Path.of("."));
                var node = new SweepNode(database, threads)) {
            stop.listen();
            node.start();
            console.out().println(console.texts().say("work.started", threads));
            console.out().flush();
            stop.awaitRequest();
        }
        return Exit.OK;
    }
}
