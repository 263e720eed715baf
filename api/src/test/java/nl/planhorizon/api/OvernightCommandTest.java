package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.serve.Server;
import nl.planhorizon.api.serve.ServerSettings;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.sample.DemoRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night from the shell: on the PostgreSQL that comes along, and beside a running server. */
final class OvernightCommandTest {

    private static final DemoRequest DEMO = DemoRequest.named("demo-300").orElseThrow();

    private static final String DATE = "2023-07-18";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What a process did. */
    private record Ended(int code, String out, String err) {}

    private Ended overnight(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogging.config=classpath:logback.xml",
                "-Dplanhorizon.night.steps=50",
                "-Dplanhorizon.night.most-moved=100",
                "-Dplanhorizon.night.most-lost=1000",
                "-cp",
                System.getProperty("java.class.path"),
                Planhorizon.class.getName(),
                "overnight",
                "--lang",
                "en",
                "--data",
                folder.resolve("data").toString(),
                "--demo",
                "demo-300"));
        command.addAll(List.of(options));
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(code, read(out.toPath()), read(err.toPath()));
    }

    private Cli inThisProcess(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "overnight", "--lang", "en", "--data", folder.resolve("data").toString()));
        arguments.addAll(List.of(options));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void runsTheNextNightOnceAndTellsHowItEnded() throws IOException, InterruptedException {
        var first = overnight(Map.of(), "--json");
        var again = inThisProcess("--date", DATE);
        var past = inThisProcess("--date", "2023-07-01");

        assertThat(first.code()).as(first.err()).isEqualTo(Exit.OK);
        JsonNode report = JSON.readTree(first.out());
        assertThat(report.get("date").asText()).isEqualTo(DATE);
        assertThat(report.get("inForce").get("hardViolations").asInt()).isZero();
        assertThat(again.code()).isEqualTo(Exit.OK);
        assertThat(again.out()).contains("Night of " + DATE + ": the new plan is in force.", "intake", "report");
        assertThat(past.code()).isEqualTo(Exit.FAULTY_INPUT);
        assertThat(past.err()).contains("that day is over");
    }

    @Test
    void runsBesideAServerOnTheSameDatabase() throws IOException, InterruptedException {
        try (var database = TestDatabase.withTables()) {
            Map<String, String> environment = new HashMap<>(RunningServer.BY_NO_CLOCK);
            environment.putAll(database.environment());
            var settings = new ServerSettings("localhost", 0, folder.resolve("server"), DEMO, environment);
            try (var server = Server.start(settings)) {
                var ended = overnight(environment, "--json");

                assertThat(ended.code()).as(ended.err()).isEqualTo(Exit.OK);
                assertThat(server.part(Nights.class).latest(5)).singleElement().satisfies(night -> {
                    assertThat(night.date()).hasToString(DATE);
                    assertThat(night.isEnded()).isTrue();
                });
            }
        }
    }

    @Test
    void aFolderThatAServerUsesIsLeftAlone() throws IOException, InterruptedException {
        var settings = new ServerSettings("localhost", 0, folder.resolve("data"), DEMO, RunningServer.BY_NO_CLOCK);
        try (var server = Server.start(settings)) {
            var refused = inThisProcess();

            assertThat(refused.code()).isEqualTo(Exit.FAULTY_INPUT);
            assertThat(refused.err()).contains(folder.resolve("data").toString());
            assertThat(server.part(Nights.class).latest(1)).isEmpty();
        }
    }
}
