package nl.planhorizon.api.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.FaultyInputException;

/** Where a result goes: a JSON file, a workbook or a folder of CSV files. A place that cannot be written is refused early. */
public final class OutFile {

    /** Writes a result; the form follows from the name of the file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Path file) throws IOException;
    }

    /** The form of a folder of CSV files: no extension. */
    static final String FOLDER = "";

    private final Path path;
    private final Texts texts;

    private OutFile(Path path, Texts texts) {
        this.path = path;
        this.texts = texts;
    }

    /**
     * Refuses a place that cannot be written, before any work is done for it.
     *
     * @param forms the extensions allowed, an empty one for a folder
     */
    public static OutFile at(Path path, List<String> forms, Texts texts) throws FaultyInputException {
        var file = new OutFile(path.toAbsolutePath().normalize(), texts);
        if (!forms.contains(file.form())) {
            var names = forms.stream().map(form -> form.equals(FOLDER) ? texts.say("out.a-folder") : form);
            throw file.fault("unknown-form", "out.extension", names.collect(Collectors.joining(", ")));
        }
        file.refuseUnwritablePlace();
        return file;
    }

    public void write(Content content) throws FaultyInputException {
        try {
            content.writeTo(path);
        } catch (IOException failure) {
            throw fault("cannot-write", "out.failed", InFile.why(failure));
        }
    }

    private void refuseUnwritablePlace() throws FaultyInputException {
        var parent = path.getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw fault("cannot-write", "out.folder", String.valueOf(parent));
        }
        boolean free =
                !Files.exists(path) || (form().equals(FOLDER) ? Files.isDirectory(path) : Files.isRegularFile(path));
        if (!free) {
            throw fault("cannot-write", "out.occupied", path);
        }
    }

    private String form() {
        var name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? FOLDER : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private FaultyInputException fault(String code, String key, Object detail) {
        return new FaultyInputException(List.of(new Fault(
                Severity.ERROR, code, path.toString(), texts.say(key, detail), texts.say(key + ".remedy", detail))));
    }
}
