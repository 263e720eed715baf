package nl.planhorizon.api.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.FaultList;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Read;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.text.FaultKind;

/** Where an input comes from. What looks odd in it is told on standard error. */
public final class InFile {

    /** Reads an input. */
    @FunctionalInterface
    public interface Reader<T> {

        Read<T> read(Path file) throws FaultyInputException, IOException;
    }

    private final String name;
    private final Console console;
    private final List<String> bundled;

    InFile(String name, Console console) {
        this(name, console, DemoRequest.names());
    }

    /**
     * An input by name.
     *
     * @param bundled names that stand for something bundled, to suggest where there is no such file
     */
    public InFile(String name, Console console, List<String> bundled) {
        this.name = name;
        this.console = console;
        this.bundled = List.copyOf(bundled);
    }

    public <T> T read(Reader<T> reader) throws FaultyInputException {
        try {
            var path = Path.of(name);
            if (!Files.exists(path)) {
                throw fault(FaultKind.NO_SUCH_DATASET, String.join(", ", bundled));
            }
            var read = reader.read(path);
            new FaultList(console).print(read.warnings());
            return read.content();
        } catch (IOException | InvalidPathException failure) {
            throw fault(FaultKind.CANNOT_READ, why(failure));
        }
    }

    /** The kind and message of a failure, as in {@code AccessDenied: plan.json}. */
    static String why(Exception failure) {
        return failure.getClass().getSimpleName().replace("Exception", "") + ": " + failure.getMessage();
    }

    private FaultyInputException fault(FaultKind kind, String detail) {
        return new FaultyInputException(List.of(Fault.error(kind, name, detail)));
    }
}
