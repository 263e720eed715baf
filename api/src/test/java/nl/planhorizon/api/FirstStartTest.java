package nl.planhorizon.api;

import static java.util.concurrent.TimeUnit.MINUTES;
import static nl.planhorizon.api.testing.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts the server, as a process of its own on an empty folder, and then again. */
final class FirstStartTest {

    private static final Pattern FIRST =
            Pattern.compile("Planhorizon: (http://localhost:\\d+/) +gebruiker admin, eenmalig wachtwoord (\\S+)");
    private static final Pattern AGAIN = Pattern.compile("Planhorizon: http://localhost:\\d+/");

    private final Path folder;
    private final Path errors;

    FirstStartTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
        errors = folder.resolve("errors.txt");
    }

    @Test
    void printsAnAddressAndOnlyOnceAPasswordThatOpensTheDoor() throws Exception {
        var first = start();
        try {
            var told = FIRST.matcher(line(first));
            assertThat(told.matches()).as(Files.readString(errors)).isTrue();
            var client = new Client(told.group(1));
            client.post("/sign-in", Map.of("name", "admin", "password", told.group(2)));
            assertThat(location(client.get("/cases"))).endsWith("/password");
        } finally {
            stop(first);
        }

        var again = start();
        try {
            assertThat(line(again)).matches(AGAIN);
        } finally {
            stop(again);
        }
    }

    private Process start() throws IOException {
        var command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Planhorizon.class.getName(),
                "serve",
                "--port",
                "0",
                "--demo",
                "demo-300",
                "--data",
                folder.toString()));
        command.environment().putAll(RunningServer.BY_NO_CLOCK);
        return command.redirectError(errors.toFile()).start();
    }

    /** What is not logged: on the class path of tests logs go there too. */
    private static String line(Process server) {
        return server.inputReader()
                .lines()
                .filter(line -> line.startsWith("Planhorizon"))
                .findFirst()
                .orElse("");
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(5, MINUTES)).isTrue();
    }
}
