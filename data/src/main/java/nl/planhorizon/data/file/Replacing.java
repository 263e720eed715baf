package nl.planhorizon.data.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Puts new content in the place of old only when it is complete. */
final class Replacing {

    /** Writes content. */
    @FunctionalInterface
    interface Content<T> {
        void writeTo(T target) throws IOException;
    }

    private Replacing() {}

    static void file(Path target, Content<OutputStream> content) throws IOException {
        var part = beside(target, "part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Only a folder that holds nothing but files of the given names is replaced. */
    static void folder(Path target, Set<String> names, Content<Path> content) throws IOException {
        refuseOtherFiles(target, names);
        var part = beside(target, "part");
        var old = beside(target, "old");
        try {
            content.writeTo(Files.createDirectory(part));
            if (Files.exists(target)) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(old) && !Files.exists(target)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        } finally {
            delete(part);
            delete(old);
        }
    }

    private static void refuseOtherFiles(Path target, Set<String> names) throws IOException {
        if (!Files.isDirectory(target)) {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString(), null, "it is a file, not a folder");
            }
            return;
        }
        try (var files = Files.list(target)) {
            var other = files.filter(file -> !names.contains(nameOf(file))).findFirst();
            if (other.isPresent()) {
                throw new FileAlreadyExistsException(
                        other.get().toString(), null, "the folder holds other files, so it is not replaced");
            }
        }
    }

    private static Path beside(Path target, String kind) {
        var absolute = target.toAbsolutePath();
        int number = 0;
        Path path;
        do {
            path = absolute.resolveSibling(".%s.%d.%s".formatted(nameOf(absolute), number++, kind));
        } while (Files.exists(path));
        return path;
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
