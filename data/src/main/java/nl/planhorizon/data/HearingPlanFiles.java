package nl.planhorizon.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import nl.planhorizon.data.file.TableFiles;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.format.PlanTables;
import nl.planhorizon.data.table.Links;
import nl.planhorizon.solver.domain.Caseload;

/** Reads and writes plans, as JSON; see docs/files.md. */
public final class HearingPlanFiles {

    private HearingPlanFiles() {}

    /**
     * Reads a plan. It may break rules, which the audit tells; but it must speak of the caseload it is read for.
     *
     * @param path a file that ends in .json
     * @param caseload what it plans
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     * @throws IOException if the file system fails
     */
    public static Read<PlanDocument> read(Path path, Caseload caseload) throws FaultyInputException, IOException {
        var faults = new Faults();
        var tables = TableFiles.readJson(path, PlanTables.LAYOUT, faults);
        Links.check(tables, CaseloadTables.names(caseload));
        var document = PlanTables.assemble(tables, caseload);
        faults.throwIfAny();
        return faults.read(Objects.requireNonNull(document));
    }

    /** Writes a plan. */
    public static void write(PlanDocument document, Path path) throws IOException {
        TableFiles.writeJson(path, PlanTables.LAYOUT, document);
    }
}
