package nl.planhorizon.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.OutFile;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty workbook with explained columns. */
@Command(name = "template", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of(".xlsx");

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", descriptionKey = "option.out.workbook")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws FaultyInputException {
        OutFile.at(out, FORMS).write(CaseloadFiles::template);
        return Exit.OK;
    }
}
