package nl.planhorizon.api.file;

import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.HearingPlanFiles;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.audit.bound.UnusableProofException;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Proof;

/** Plans in files. */
public final class Plans {

    private static final List<String> FORMS = List.of(".json");

    private final Console console;

    public Plans(Console console) {
        this.console = console;
    }

    public PlanDocument read(String file, Caseload caseload) throws FaultyInputException {
        var document = new InFile(file, console).read(path -> HearingPlanFiles.read(path, caseload));
        var proof = document.proof();
        if (proof != null) {
            check(file, proof, caseload);
        }
        return document;
    }

    /** A bound that its own prices do not prove is a fault of the file. */
    private static void check(String file, Proof proof, Caseload caseload) throws FaultyInputException {
        try {
            long proven = BoundCheck.lowerBoundAt(caseload, proof);
            if (proven != proof.lowerBound()) {
                var fault = Fault.error(FaultKind.BOUND_NOT_PROVEN, file + " /lowerBound", proof.lowerBound(), proven);
                throw new FaultyInputException(List.of(fault));
            }
        } catch (UnusableProofException unusable) {
            var fault = Fault.error(unusable.kind(), file + " /prices", unusable.details());
            throw new FaultyInputException(List.of(fault));
        }
    }

    public OutFile outFile(Path path) throws FaultyInputException {
        return OutFile.at(path, FORMS);
    }
}
