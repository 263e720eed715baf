package nl.planhorizon.api.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that comes along, with its data in a folder that stays. Unlike its makers intend for tests, it writes
 * every commit to disk before it says so.
 */
final class KeptPostgres implements Database {

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;
    private final String password;

    private KeptPostgres(EmbeddedPostgres server, FileChannel lockFile, String password) {
        this.server = server;
        this.lockFile = lockFile;
        this.password = password;
    }

    static KeptPostgres start(Path folder) throws IOException {
        var home = Files.createDirectories(folder.toAbsolutePath());
        var lockFile =
                FileChannel.open(home.resolve("planhorizon.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(lockFile) == null) {
                throw new FolderInUseException(home);
            }
            OwnPassword.close(home);
            var data = home.resolve("postgresql");
            new LeftBehind(data).stop();
            var kept = new OwnPassword(home);
            var known = kept.find();
            if (known != null) {
                OwnPassword.demand(data);
            }
            var server = start(home, data, known);
            return new KeptPostgres(server, lockFile, known == null ? protect(server, data, kept) : known);
        } catch (IOException | RuntimeException failure) {
            lockFile.close();
            throw failure;
        }
    }

    /** The operating system lets go of it when the process ends, however it ends. */
    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException alreadyOurs) {
            return null;
        }
    }

    /** Gives a database without a password one, and makes it ask for it. */
    private static String protect(EmbeddedPostgres server, Path data, OwnPassword kept) throws IOException {
        var password = OwnPassword.make();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role %s password '%s'".formatted(SUPERUSER, password));
            kept.keep(password);
            OwnPassword.demand(data);
            statement.execute("select pg_reload_conf()");
        } catch (IOException | SQLException failure) {
            server.close();
            throw new IOException("The database cannot be given a password.", failure);
        }
        return password;
    }

    private static EmbeddedPostgres start(Path home, Path data, @Nullable String password) throws IOException {
        var builder = EmbeddedPostgres.builder();
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.setPort(FreePort.OF_DATABASE.find())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("program").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    @Override
    public String url() {
        return server.getJdbcUrl(SUPERUSER, "postgres") + "&reWriteBatchedInserts=true";
    }

    @Override
    public String user() {
        return SUPERUSER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lockFile) {
            server.close();
        }
    }
}
