package nl.planhorizon.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty workbook with explained columns. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", descriptionKey = "option.out.workbook")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println(out);
        return Exit.OK;
    }
}
