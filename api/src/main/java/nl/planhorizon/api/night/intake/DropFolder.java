package nl.planhorizon.api.night.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which other programs lay files. What was taken in goes to {@code taken}, what cannot be used to
 * {@code set-aside}, beside a list of its faults.
 */
final class DropFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final String TAKEN = "taken";
    private static final String SET_ASIDE = "set-aside";
    private static final int SHORT = 12;

    private final Path folder;

    DropFolder(Path folder) {
        this.folder = folder;
    }

    /** The files there are, by name; those being written, which begin with a dot or end in .part, are left alone. */
    List<Path> files() {
        try {
            Files.createDirectories(folder);
            try (var found = Files.list(folder)) {
                return found.filter(DropFolder::isForUs).sorted().toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isForUs(Path path) {
        var name = nameOf(path);
        return !name.startsWith(".")
                && !name.endsWith(".part")
                && !List.of(TAKEN, SET_ASIDE).contains(name);
    }

    static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** What is in a file, or in all files of a folder, as a short sum: the same content has the same. */
    static String hash(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.isDirectory(path)) {
                    digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                }
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void taken(Path file, String hash) {
        move(file, TAKEN, hash);
    }

    void setAside(Path file, String hash, List<String> faults) {
        var moved = move(file, SET_ASIDE, hash);
        try {
            Files.write(moved.resolveSibling(nameOf(moved) + ".faults.txt"), faults);
        } catch (IOException full) {
            LOG.warn("The faults of a file set aside cannot be written beside it; the report has them.", full);
        }
    }

    /** A move needs no room on the disk. Where it fails, the file is known by its content and not taken in again. */
    private Path move(Path file, String to, String hash) {
        var target = folder.resolve(to).resolve(hash.substring(0, SHORT) + "-" + nameOf(file));
        try {
            Files.createDirectories(folder.resolve(to));
            if (Files.exists(target)) {
                FileSystemUtils.deleteRecursively(file);
                return target;
            }
            return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            LOG.warn("A file that was taken in or set aside cannot be moved away.", failure);
            return target;
        }
    }

    /** Removes what was moved away before a moment. */
    int cleanUp(Instant before) {
        int removed = 0;
        for (var each : Stream.of(TAKEN, SET_ASIDE).map(folder::resolve).toList()) {
            try {
                if (Files.isDirectory(each)) {
                    removed += cleanUp(each, before);
                }
            } catch (IOException failure) {
                LOG.warn("Old files cannot be removed.", failure);
            }
        }
        return removed;
    }

    private static int cleanUp(Path folder, Instant before) throws IOException {
        int removed = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(file);
                    removed++;
                }
            }
        }
        return removed;
    }
}
