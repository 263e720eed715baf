package nl.planhorizon.api.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.planhorizon.api.database.Database;

/**
 * A PostgreSQL as a service has one: a process of its own, with a role that owns one database and nothing else. The server
 * reaches it only by the variables of the environment that the documentation names. Asked for by
 * {@code -Dplanhorizon.database=external}.
 */
public final class ExternalPostgres implements AutoCloseable {

    private static final String ROLE = "planner_office";
    private static final String PASSWORD = "not the one of the superuser";

    private final Path folder;
    private final Database server;

    private ExternalPostgres(Path folder, Database server) {
        this.folder = folder;
        this.server = server;
    }

    static boolean isAskedFor() {
        return "external".equals(System.getProperty("planhorizon.database"));
    }

    public static ExternalPostgres start() throws IOException {
        var folder = Files.createTempDirectory("postgresql-test");
        var server = Database.of(Map.of(), folder);
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create role %s login nosuperuser password '%s'".formatted(ROLE, PASSWORD));
            statement.execute("create database %s owner %s".formatted(ROLE, ROLE));
        } catch (SQLException failure) {
            server.close();
            throw new IOException(failure);
        }
        return new ExternalPostgres(folder, server);
    }

    /** What the documentation says to set. */
    public Map<String, String> environment() {
        var address = server.url().replaceFirst("/postgres\\?.*", "/" + ROLE);
        return Map.of(Database.URL, address, Database.USER, ROLE, Database.PASSWORD, PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
        RunningServer.delete(folder);
    }
}
