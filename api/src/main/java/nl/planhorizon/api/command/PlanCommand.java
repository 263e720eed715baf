package nl.planhorizon.api.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.Caseloads;
import nl.planhorizon.api.file.OutFile;
import nl.planhorizon.api.file.Plans;
import nl.planhorizon.api.planning.Agreement;
import nl.planhorizon.api.planning.Planning;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.HearingPlanFiles;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.domain.Caseload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a caseload. */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    private static final String DEMO = "demo-3000";
    private static final Duration DEMO_TIME = Duration.ofSeconds(20);
    private static final Duration USUAL_TIME = Duration.ofSeconds(60);

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
    public Integer call() throws FaultyInputException {
        search.refuseOutOfRange();
        var file = out == null ? null : new Plans(console).outFile(out);
        var caseload = new Caseloads(console).read(dataset == null ? DEMO : dataset);
        var limits = search.limits(dataset == null ? DEMO_TIME : USUAL_TIME);
        var solved = new Planning(console, stop).plan(caseload, search.seed(), limits);
        console.err()
                .println(console.texts().say("progress.done", console.texts().number(solved.steps()), search.seed()));
        var figures = PlanFigures.of(caseload, solved.plan(), solved.proof());
        if (!new Agreement(console).holds(solved, figures)) {
            return Exit.OUR_FAULT;
        }
        if (file != null) {
            write(solved, caseload, file);
        }
        new Answer(console, json).show(figures.explained(solved.plan(), solved.proof()));
        return figures.audit().rules().hardViolations().isEmpty() ? Exit.OK : Exit.NEGATIVE;
    }

    private static void write(Solved solved, Caseload caseload, OutFile file) throws FaultyInputException {
        var document =
                new PlanDocument(caseload.name(), caseload.asOf(), caseload.window(), solved.plan(), solved.proof());
        file.write(path -> HearingPlanFiles.write(document, path));
    }
}
