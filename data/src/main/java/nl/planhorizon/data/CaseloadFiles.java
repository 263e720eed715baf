package nl.planhorizon.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import nl.planhorizon.data.check.CaseloadChecks;
import nl.planhorizon.data.file.TableFiles;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Links;
import nl.planhorizon.solver.domain.Caseload;

/** Reads and writes caseloads: JSON, a workbook, or a folder of CSV files; see docs/files.md. */
public final class CaseloadFiles {

    private CaseloadFiles() {}

    /**
     * Reads a caseload. Policy it does not bring comes from the bundled one.
     *
     * @param path a file that ends in .json or .xlsx, or a folder of CSV files
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     * @throws IOException if the file system fails
     */
    public static Read<Caseload> read(Path path) throws FaultyInputException, IOException {
        var faults = new Faults();
        var bundled = Policies.bundled();
        var tables = TableFiles.read(path, CaseloadTables.LAYOUT, faults);
        Links.check(tables, PolicyTables.names(bundled));
        var caseload = CaseloadTables.assemble(tables, bundled);
        if (caseload != null) {
            CaseloadChecks.check(caseload, tables);
        }
        faults.throwIfAny();
        return faults.read(Objects.requireNonNull(caseload));
    }

    /** Writes a caseload; JSON or a workbook by extension, else a folder of CSV files. */
    public static void write(Caseload caseload, Path path) throws IOException {
        TableFiles.write(path, CaseloadTables.LAYOUT, caseload);
    }

    /** Writes a workbook to fill in: every sheet with its columns explained, and the bundled policy. */
    public static void template(Path path) throws IOException {
        TableFiles.write(path, CaseloadTables.TEMPLATE, CaseloadTables.empty(Policies.bundled()));
    }
}
