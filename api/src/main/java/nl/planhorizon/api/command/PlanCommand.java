package nl.planhorizon.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.planning.StopSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a caseload. */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    private final Console console;
    private final StopSignal stop;

    @Parameters(arity = "0..1", paramLabel = "DATASET", descriptionKey = "argument.dataset")
    private @Nullable String dataset;

    @Option(names = "--out", paramLabel = "PLAN", descriptionKey = "option.out.plan")
    private @Nullable Path out;

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PlanCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        stop.listen();
        console.out().println(dataset + " " + out + search.limits(java.time.Duration.ZERO) + search.seed() + json);
        return Exit.OK;
    }
}
