package nl.planhorizon.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.StoredBound;
import nl.planhorizon.bench.report.Entry;
import nl.planhorizon.bench.report.Results;
import nl.planhorizon.solver.domain.Caseload;

/**
 * Writes the results of a benchmark.
 *
 * @param instance which caseload
 * @param folder where to
 * @param header what the figures hold for
 */
record Publishing(Instance instance, Path folder, List<String> header) {

    /**
     * What was measured.
     *
     * @param caseload on what
     * @param entries the figures
     */
    record Measured(Caseload caseload, List<Entry> entries) {}

    void publish(Measured measured, Consumer<String> out) throws IOException {
        Files.createDirectories(folder);
        var stored = new StoredBound(folder, measured.caseload()).verified().orElse(-1L);
        long proven = measured.entries().stream()
                .map(entry -> entry.result().verifiedBound())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long bound = Math.max(stored, proven);
        List<String> lines = new ArrayList<>(header);
        lines.add("caseload: " + instance.name());
        lines.add(
                "bound: %,d, %s, verified by the audit; gap % = (cost - bound) / (cost of no plan - bound); own gap % against the bound the run itself proved"
                        .replace(" % ", " %% ")
                        .formatted(bound, stored >= proven ? "stored in " + StoredBound.FILE : "proven in these runs"));
        var results = new Results(lines, measured.entries(), bound);
        Files.writeString(folder.resolve("results.csv"), results.csv());
        Files.writeString(
                folder.resolve("cost-over-time.svg"),
                results.picture("Planning the caseload " + instance.name() + ": cost over time"));
        out.accept(results.markdown());
    }
}
