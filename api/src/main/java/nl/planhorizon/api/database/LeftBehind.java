package nl.planhorizon.api.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that lives on because the process that started it was killed. Its data is sound: it is told to stop, and
 * a new one takes over. Only to be asked by whoever holds the lock of the folder.
 */
final class LeftBehind {

    private static final long SECONDS = 60;

    private final Path data;

    LeftBehind(Path data) {
        this.data = data;
    }

    void stop() throws IOException {
        var server = find();
        if (server.isPresent()) {
            stop(server.get());
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** The process named in the folder, if it lives and is a PostgreSQL: numbers of processes are used again. */
    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile());
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    private void stop(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException busy) {
            throw new IOException(
                    "The PostgreSQL left behind in %s (process %d) does not stop.".formatted(data, server.pid()), busy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL stops.", interrupted);
        }
    }
}
