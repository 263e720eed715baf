package nl.planhorizon.api.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.planhorizon.api.database.Database;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL that tests share, with a database for each of them; it stops with the last test. */
final class TestPostgres {

    /** Whom the databases of tests belong to: somebody who may do nothing else. */
    static final String ROLE = "planner_office";

    static final String PASSWORD = "not the one of the superuser";

    /** The database with all tables and nothing in them, of which others are copies. */
    static final String TABLES = "tables";

    private static @Nullable TestPostgres running;

    private final Path folder;
    private final Database server;

    private TestPostgres(Path folder) throws IOException {
        this.folder = folder;
        server = Database.of(Map.of(), folder);
        execute(
                "create role %s login nosuperuser password '%s'".formatted(ROLE, PASSWORD),
                "create database %s owner %s".formatted(TABLES, ROLE));
        Flyway.configure()
                .dataSource(url(TABLES), ROLE, PASSWORD)
                .locations("classpath:nl/planhorizon/api/db")
                .load()
                .migrate();
    }

    static synchronized TestPostgres running() throws IOException {
        if (running == null) {
            running = new TestPostgres(Files.createTempDirectory("postgresql-test"));
        }
        return running;
    }

    static synchronized void stop() throws IOException {
        if (running != null) {
            running.server.close();
            RunningServer.delete(running.folder);
            running = null;
        }
    }

    /** Where one of its databases is. */
    String url(String name) {
        return server.url().replaceFirst("/postgres\\?.*", "/" + name + "?reWriteBatchedInserts=true");
    }

    /** Does something as the superuser, outside of the databases of tests. */
    void execute(String... commands) throws IOException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
