package nl.planhorizon.api.command;

import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.Caseloads;
import nl.planhorizon.api.file.Plans;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.data.FaultyInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes every rule and figure of a plan from the two files alone. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "argument.dataset")
    @SuppressWarnings("NullAway.Init")
    private String dataset;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "argument.plan")
    @SuppressWarnings("NullAway.Init")
    private String plan;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        var caseload = new Caseloads(console).read(dataset);
        var document = new Plans(console).read(plan, caseload);
        var figures = PlanFigures.of(caseload, document.plan(), document.proof());
        new Answer(console, json).show(figures.explained(document.plan(), document.proof()));
        return figures.audit().isClean() ? Exit.OK : Exit.NEGATIVE;
    }
}
