package nl.planhorizon.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Objects;
import nl.planhorizon.data.check.CaseloadChecks;
import nl.planhorizon.data.file.TableFiles;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.json.JsonInput;
import nl.planhorizon.data.json.JsonOutput;
import nl.planhorizon.data.piece.CaseloadPart;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Links;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
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
        return assemble(TableFiles.read(path, CaseloadTables.LAYOUT, faults), faults);
    }

    /**
     * Reads a caseload that is a JSON document in memory already.
     *
     * @param name what it is called where faults say their place
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     */
    public static Read<Caseload> read(JsonNode document, String name) throws FaultyInputException {
        var faults = new Faults();
        var layout = CaseloadTables.LAYOUT;
        return assemble(Tables.read(layout, JsonInput.read(document, name, layout, faults), name, faults), faults);
    }

    private static Read<Caseload> assemble(Tables tables, Faults faults) throws FaultyInputException {
        var bundled = Policies.bundled();
        Links.check(tables, PolicyTables.names(bundled));
        var caseload = CaseloadTables.assemble(tables, bundled);
        if (caseload != null) {
            CaseloadChecks.check(caseload, tables);
        }
        faults.throwIfAny();
        return faults.read(Objects.requireNonNull(caseload));
    }

    /** Writes a caseload as a JSON document. */
    public static void writeJson(Caseload caseload, OutputStream out) throws IOException {
        JsonOutput.write(CaseloadTables.LAYOUT, caseload, out);
    }

    /**
     * Reads a file with some or all tables of a caseload, to be put into one that is there: what its rows refer to may be in
     * either.
     *
     * @param path a file that ends in .json or .xlsx, or a folder of CSV files
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     */
    public static Read<CaseloadPart> readPart(Path path, Caseload whole) throws FaultyInputException, IOException {
        var faults = new Faults();
        var tables = TableFiles.readSome(path, CaseloadTables.LAYOUT, whole, faults);
        var known = new HashMap<>(PolicyTables.names(whole.policy()));
        known.putAll(CaseloadTables.names(whole));
        Links.checkBeside(tables, known);
        for (var kind : PieceKind.values()) {
            var rows = PieceForm.rowsTable(kind);
            if (tables.names().contains(rows) && !tables.names().contains(PieceForm.table(kind))) {
                faults.error(FaultKind.MISSING_TABLE, tables.file(), PieceForm.table(kind), Phrase.plain(rows));
            }
        }
        var things = CaseloadTables.assemble(tables, whole.policy());
        if (things != null) {
            CaseloadChecks.checkPart(things, tables);
        }
        faults.throwIfAny();
        return faults.read(new CaseloadPart(Objects.requireNonNull(things), tables.names()));
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
