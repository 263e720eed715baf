package nl.planhorizon.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import nl.planhorizon.data.file.TableFiles;
import nl.planhorizon.data.json.JsonOutput;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.scenario.ScenarioTables;
import nl.planhorizon.data.table.Links;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.whatif.Scenario;

/** Reads and writes scenarios: JSON, a workbook, or a folder of CSV files; see docs/files.md. */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /** Finds the policy of the caseload that a scenario names; an empty name stands for none. */
    @FunctionalInterface
    public interface PolicyOf {

        Policy base(String name) throws FaultyInputException, IOException;
    }

    /**
     * Reads a scenario.
     *
     * @param path a file that ends in .json or .xlsx, or a folder of CSV files
     * @param policyOf the policy whose queues it may name
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     * @throws IOException if the file system fails
     */
    public static Read<Scenario> read(Path path, PolicyOf policyOf) throws FaultyInputException, IOException {
        var faults = new Faults();
        return read(TableFiles.read(path, ScenarioTables.LAYOUT, faults), faults, policyOf);
    }

    /**
     * Reads a scenario that is a JSON document in memory.
     *
     * @param place what to call it where something is wrong in it
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     */
    public static Read<Scenario> parse(String json, String place, PolicyOf policyOf)
            throws FaultyInputException, IOException {
        var faults = new Faults();
        var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return read(TableFiles.readJson(in, place, ScenarioTables.LAYOUT, faults), faults, policyOf);
    }

    private static Read<Scenario> read(Tables tables, Faults faults, PolicyOf policyOf)
            throws FaultyInputException, IOException {
        Links.check(tables, PolicyTables.names(policyOf.base(ScenarioTables.base(tables))));
        var scenario = ScenarioTables.assemble(tables);
        faults.throwIfAny();
        return faults.read(Objects.requireNonNull(scenario));
    }

    /** A scenario as a JSON document. */
    public static String text(Scenario scenario) {
        var out = new ByteArrayOutputStream();
        try {
            JsonOutput.write(ScenarioTables.LAYOUT, scenario, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A scenario cannot be written in memory.", impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes a scenario; JSON or a workbook by extension, else a folder of CSV files. */
    public static void write(Scenario scenario, Path path) throws IOException {
        TableFiles.write(path, ScenarioTables.LAYOUT, scenario);
    }
}
