package nl.planhorizon.api.file;

import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.HearingPlanFiles;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.solver.domain.Caseload;

/** Plans in files. */
public final class Plans {

    private static final List<String> FORMS = List.of(".json");

    private final Console console;

    public Plans(Console console) {
        this.console = console;
    }

    public PlanDocument read(String file, Caseload caseload) throws FaultyInputException {
        return new InFile(file, console).read(path -> HearingPlanFiles.read(path, caseload));
    }

    public OutFile outFile(Path path) throws FaultyInputException {
        return OutFile.at(path, FORMS, console.texts());
    }
}
