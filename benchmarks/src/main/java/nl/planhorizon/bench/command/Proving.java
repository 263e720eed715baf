package nl.planhorizon.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Prover;
import nl.planhorizon.bench.instance.StoredBound;

/**
 * Improves the stored bound of a caseload at leisure.
 *
 * @param instance which caseload
 * @param folder where its bound is stored
 * @param clock tells when the time is up
 */
record Proving(Instance instance, Path folder, InstantSource clock) {

    void run(double minutes, PrintWriter out) throws IOException {
        var caseload = instance.caseload();
        var stored = new StoredBound(folder, caseload);
        var before = stored.verified();
        var end = clock.instant().plus(Duration.ofMillis(Math.round(60_000 * minutes)));
        var proof = Prover.prove(caseload, () -> clock.instant().isBefore(end));
        long best = stored.keepBetter(proof);
        out.printf(
                "Bound of %s: %s stored before, %,d proven now, %,d stored.%n",
                instance.name(),
                before.map("%,d"::formatted).orElse("none"),
                StoredBound.verify(caseload, proof),
                best);
        out.flush();
    }
}
