package nl.planhorizon.api.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.FaultList;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Read;
import nl.planhorizon.data.sample.DemoRequest;

/** Where an input comes from. What looks odd in it is told on standard error. */
final class InFile {

    /** Reads an input. */
    @FunctionalInterface
    interface Reader<T> {

        Read<T> read(Path file) throws FaultyInputException, IOException;
    }

    private final String name;
    private final Console console;

    InFile(String name, Console console) {
        this.name = name;
        this.console = console;
    }

    <T> T read(Reader<T> reader) throws FaultyInputException {
        try {
            var path = Path.of(name);
            if (!Files.exists(path)) {
                throw fault("no-such-file", "in.nothing", String.join(", ", DemoRequest.names()));
            }
            var read = reader.read(path);
            new FaultList(console).print(read.warnings());
            return read.content();
        } catch (IOException | InvalidPathException failure) {
            throw fault("cannot-read", "in.failed", why(failure));
        }
    }

    /** The kind and message of a failure, as in {@code AccessDenied: plan.json}. */
    static String why(Exception failure) {
        return failure.getClass().getSimpleName().replace("Exception", "") + ": " + failure.getMessage();
    }

    private FaultyInputException fault(String code, String key, Object detail) {
        var texts = console.texts();
        return new FaultyInputException(List.of(
                new Fault(Severity.ERROR, code, name, texts.say(key, detail), texts.say(key + ".remedy", detail))));
    }
}
