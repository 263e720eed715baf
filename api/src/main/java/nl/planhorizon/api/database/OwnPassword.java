package nl.planhorizon.api.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The password of the PostgreSQL that comes along, so that no other process of the machine gets in: made at the first start
 * and kept beside the data in a file that only its owner reads.
 */
final class OwnPassword {

    private static final int BYTES = 24;

    /** Which way to sign in PostgreSQL asks for: a password that is never sent as it is, from this machine alone. */
    private static final String RULES = """
        # Written by Planhorizon.
        local all all                scram-sha-256
        host  all all 127.0.0.1/32   scram-sha-256
        host  all all ::1/128        scram-sha-256
        """;

    private final Path file;

    OwnPassword(Path home) {
        file = home.resolve("database-password");
    }

    /** The password, or null if the database has none yet. */
    @Nullable
    String find() throws IOException {
        return Files.exists(file) ? Files.readString(file) : null;
    }

    static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Keeps a password, readable for the owner alone from the first moment on. */
    void keep(String password) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var written = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(written);
        Files.createFile(written, owner);
        Files.writeString(written, password);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes PostgreSQL ask for it, once it reads its rules again. */
    static void demand(Path data) throws IOException {
        Files.writeString(data.resolve("pg_hba.conf"), RULES);
    }

    /** Closes a folder to everybody but its owner. */
    static void close(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, Set.copyOf(PosixFilePermissions.fromString("rwx------")));
    }
}
