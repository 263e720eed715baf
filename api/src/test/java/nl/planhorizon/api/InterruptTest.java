package nl.planhorizon.api;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Ctrl-C does, tried on a process of its own with the signal that ends programs. */
final class InterruptTest {

    private final Path plan;
    private final Path out;
    private final Path err;

    InterruptTest(@TempDir Path folder) {
        plan = folder.resolve("plan.json");
        out = folder.resolve("out.txt");
        err = folder.resolve("err.txt");
    }

    @Test
    void aStoppedSearchStillWritesAndShowsItsBestPlan() throws Exception {
        var planning = start("plan", "demo-300", "--time", "1h", "--json", "--out", plan.toString());
        try {
            awaitProgress(planning);

            planning.destroy();

            assertThat(planning.waitFor(5, MINUTES)).isTrue();
            assertThat(planning.exitValue()).as(Files.readString(err)).isZero();
            assertThat(new ObjectMapper()
                            .readTree(out.toFile())
                            .path("hardViolations")
                            .isContainerNode())
                    .isTrue();
            assertThat(Cli.run("check", "demo-300", plan.toString()).code()).isZero();
        } finally {
            planning.destroyForcibly();
        }
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Planhorizon.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Byte by byte: what is read while it is written may end in the middle of a letter. */
    private void awaitProgress(Process planning) throws Exception {
        while (planning.isAlive()
                && !Files.readString(err, StandardCharsets.ISO_8859_1).contains("kosten")) {
            assertThat(planning.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS))
                    .isFalse();
        }
    }
}
