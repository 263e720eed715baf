package nl.planhorizon.bench.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.planhorizon.solver.testing.Given.caseload;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredBoundTest {

    private static final Caseload CASELOAD = caseload().cases(40).build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void keepsTheBetterOfTwoProofs() throws IOException {
        var bound = new StoredBound(folder, CASELOAD);
        var weak = prove(0);
        var strong = prove(50);

        assertThat(bound.verified()).isEmpty();
        bound.keepBetter(strong);
        assertThat(bound.keepBetter(weak)).isEqualTo(StoredBound.verify(CASELOAD, strong));
        assertThat(StoredBound.verify(CASELOAD, strong)).isGreaterThan(StoredBound.verify(CASELOAD, weak));
        assertThat(bound.verified()).contains(StoredBound.verify(CASELOAD, strong));
    }

    @Test
    void believesThePricesAndNotTheClaim() throws IOException {
        var bound = new StoredBound(folder, CASELOAD);
        long proven = bound.keepBetter(prove(50));
        var file = folder.resolve(StoredBound.FILE);

        pack(unpack(file).replace(Long.toString(proven), Long.toString(2 * proven)), file);

        assertThat(unpack(file)).contains(Long.toString(2 * proven));
        assertThat(bound.verified()).contains(proven);
    }

    private static String unpack(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void pack(String text, Path file) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(UTF_8));
        }
    }

    @Test
    void aBoundOfAnotherCaseloadCountsForNothing() throws IOException {
        new StoredBound(folder, CASELOAD).keepBetter(prove(5));
        var other = caseload()
                .cases(40)
                .window(Given.MONDAY, Given.MONDAY.plusDays(4))
                .build();

        assertThat(new StoredBound(folder, other).verified()).isEmpty();
    }

    private static Proof prove(int rounds) {
        var left = new AtomicInteger(rounds);
        return Prover.prove(CASELOAD, () -> left.getAndDecrement() > 0);
    }
}
