package nl.planhorizon.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.Caseloads;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a caseload in another form. */
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false)
final class ConvertCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "argument.dataset")
    @SuppressWarnings("NullAway.Init")
    private String dataset;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out.caseload")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        var caseloads = new Caseloads(console);
        var file = caseloads.outFile(out);
        var caseload = caseloads.read(dataset);
        file.write(path -> CaseloadFiles.write(caseload, path));
        return Exit.OK;
    }
}
