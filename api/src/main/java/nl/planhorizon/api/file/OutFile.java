package nl.planhorizon.api.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;

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

    private OutFile(Path path) {
        this.path = path;
    }

    /**
     * Refuses a place that cannot be written, before any work is done for it.
     *
     * @param forms the extensions allowed, an empty one for a folder
     */
    public static OutFile at(Path path, List<String> forms) throws FaultyInputException {
        var file = new OutFile(path.toAbsolutePath().normalize());
        if (!forms.contains(file.form())) {
            throw file.fault(
                    FaultKind.UNKNOWN_FORM,
                    Phrase.joined(forms.stream()
                            .map(form -> form.equals(FOLDER) ? Words.NO_EXTENSION.of() : form)
                            .toList()));
        }
        file.refuseUnwritablePlace();
        return file;
    }

    public void write(Content content) throws FaultyInputException {
        try {
            content.writeTo(path);
        } catch (IOException failure) {
            throw fault(FaultKind.CANNOT_WRITE, InFile.why(failure));
        }
    }

    private void refuseUnwritablePlace() throws FaultyInputException {
        var parent = path.getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw fault(FaultKind.FOLDER_NOT_WRITABLE, String.valueOf(parent));
        }
        boolean free =
                !Files.exists(path) || (form().equals(FOLDER) ? Files.isDirectory(path) : Files.isRegularFile(path));
        if (!free) {
            throw fault(FaultKind.PLACE_OCCUPIED);
        }
    }

    private String form() {
        var name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? FOLDER : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private FaultyInputException fault(FaultKind kind, Object... details) {
        return new FaultyInputException(List.of(Fault.error(kind, path.toString(), details)));
    }
}
