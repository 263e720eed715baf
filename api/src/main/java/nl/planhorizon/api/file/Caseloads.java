package nl.planhorizon.api.file;

import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.domain.Caseload;

/** Caseloads by name of a demo, by file or by folder. */
public final class Caseloads {

    private static final List<String> FORMS = List.of(".json", ".xlsx", OutFile.FOLDER);

    private final Console console;

    public Caseloads(Console console) {
        this.console = console;
    }

    /** The demo of that name, or else the caseload in that file or folder. */
    public Caseload read(String dataset) throws FaultyInputException {
        var demo = DemoRequest.named(dataset);
        if (demo.isPresent()) {
            return DemoData.generate(demo.get());
        }
        return new InFile(dataset, console).read(CaseloadFiles::read);
    }

    public OutFile outFile(Path path) throws FaultyInputException {
        return OutFile.at(path, FORMS);
    }
}
