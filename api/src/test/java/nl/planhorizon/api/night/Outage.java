package nl.planhorizon.api.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import nl.planhorizon.api.database.Database;

/** A PostgreSQL of its own that is stopped and started again under whoever uses it, who finds it back where it was. */
final class Outage implements AutoCloseable {

    private final Path folder;
    private final CutOff network;
    private Database database;

    Outage(Path folder) throws IOException {
        this.folder = folder;
        database = Database.of(Map.of(), folder);
        network = new CutOff(port());
    }

    private int port() {
        return URI.create(database.url().substring("jdbc:".length())).getPort();
    }

    /** The address that stays. */
    String url() {
        return database.url().replace(":" + port(), ":" + network.port());
    }

    String user() {
        return database.user();
    }

    String password() {
        return database.password();
    }

    /** What was not committed is gone, and nobody gets through. */
    void stop() {
        try {
            network.cut();
            database.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void start() {
        try {
            database = Database.of(Map.of(), folder);
            network.restore(port());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void restart() {
        stop();
        start();
    }

    @Override
    public void close() throws IOException {
        network.close();
        database.close();
    }
}
