package nl.planhorizon.api.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.FaultyInputException;

/**
 * Where a result goes: a JSON file, a workbook or a folder of CSV files. What stands there is replaced only once the new
 * content is complete.
 */
public final class OutFile {

    /** Writes a result; the form follows from the name of the file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Path file) throws IOException;
    }

    private final Path path;
    private final Texts texts;

    private OutFile(Path path, Texts texts) {
        this.path = path;
        this.texts = texts;
    }

    /** Refuses a place that cannot be written, before any work is done for it. */
    public static OutFile at(Path path, List<String> extensions, Texts texts) throws FaultyInputException {
        var file = new OutFile(path.toAbsolutePath().normalize(), texts);
        file.refuseOtherExtensions(extensions);
        file.refuseUnwritablePlace();
        return file;
    }

    public void write(Content content) throws FaultyInputException {
        try {
            var workplace = Files.createTempDirectory(parent(), ".planhorizon-");
            try {
                var complete = workplace.resolve(name());
                content.writeTo(complete);
                putInPlace(complete, workplace.resolve("replaced"));
            } finally {
                delete(workplace);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw fault("cannot-write", "out.failed", failure);
        }
    }

    private void putInPlace(Path complete, Path replaced) throws IOException {
        if (Files.isDirectory(path)) {
            Files.move(path, replaced, ATOMIC_MOVE);
            Files.move(complete, path, ATOMIC_MOVE);
        } else {
            Files.move(complete, path, ATOMIC_MOVE, REPLACE_EXISTING);
        }
    }

    private void refuseOtherExtensions(List<String> extensions) throws FaultyInputException {
        if (!extensions.contains(extension())) {
            throw fault("unknown-form", "out.extension", String.join(", ", extensions));
        }
    }

    private void refuseUnwritablePlace() throws FaultyInputException {
        if (!Files.isDirectory(parent()) || !Files.isWritable(parent())) {
            throw fault("cannot-write", "out.folder", parent());
        }
        boolean fits = extension().isEmpty() ? isFreeForCsv() : !Files.exists(path) || Files.isRegularFile(path);
        if (!fits) {
            throw fault("cannot-write", "out.occupied", path);
        }
    }

    /** A folder is replaced as a whole, so one that holds anything but CSV files is not ours to replace. */
    private boolean isFreeForCsv() throws FaultyInputException {
        if (!Files.exists(path)) {
            return true;
        }
        try (var entries = Files.list(path)) {
            return entries.allMatch(entry -> entry.toString().endsWith(".csv"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private String extension() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? "" : name().substring(dot).toLowerCase(Locale.ROOT);
    }

    private String name() {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private Path parent() {
        var parent = path.getParent();
        return parent == null ? path : parent;
    }

    private FaultyInputException fault(String code, String key, Object detail) {
        return new FaultyInputException(List.of(new Fault(
                Severity.ERROR, code, path.toString(), texts.say(key, detail), texts.say(key + ".remedy", detail))));
    }

    private static void delete(Path folder) throws IOException {
        try (var entries = Files.walk(folder)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
