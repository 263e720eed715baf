package nl.planhorizon.bench.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.HearingPlanFiles;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Proof;

/**
 * The best lower bound proven for a caseload, kept with the prices that prove it. Unpacked, the file is a plan without
 * hearings, so that {@code check} reads it too. What counts is what its prices prove here and now, not what it says.
 */
public final class StoredBound {

    public static final String FILE = "bound.json.gz";

    private final Path file;
    private final Caseload caseload;

    public StoredBound(Path folder, Caseload caseload) {
        file = folder.resolve(FILE);
        this.caseload = caseload;
    }

    /** What the stored prices prove for the caseload; empty where none are stored or they do not fit it. */
    public Optional<Long> verified() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var unpacked = Files.createTempFile("bound", ".json");
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            var proof = HearingPlanFiles.read(unpacked, caseload).content().proof();
            return proof == null ? Optional.empty() : Optional.of(verify(caseload, proof));
        } catch (FaultyInputException | IllegalArgumentException otherCaseload) {
            return Optional.empty();
        } finally {
            Files.delete(unpacked);
        }
    }

    /** What the prices of a proof really prove. */
    public static long verify(Caseload caseload, Proof proof) {
        return BoundCheck.lowerBoundAt(caseload, proof);
    }

    /** Stores a proof if it proves more than the stored one; gives the better bound of the two. */
    public long keepBetter(Proof proof) throws IOException {
        long proven = verify(caseload, proof);
        long stored = verified().orElse(-1L);
        if (proven > stored) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var named = new Proof(proven, proof.prices());
            write(new PlanDocument(
                    caseload.name(), caseload.asOf(), caseload.window(), new HearingPlan(List.of()), named));
        }
        return Math.max(proven, stored);
    }

    private void write(PlanDocument plan) throws IOException {
        var unpacked = Files.createTempFile("bound", ".json");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            HearingPlanFiles.write(plan, unpacked);
            Files.copy(unpacked, out);
        } finally {
            Files.delete(unpacked);
        }
    }
}
