package nl.planhorizon.api;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.planhorizon.api.command.Failures;
import nl.planhorizon.api.command.PlanhorizonCommand;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.planning.StopSignal;

/** Starts the command line. */
public final class Planhorizon {

    private Planhorizon() {}

    public static void main(String[] args) {
        var stop = new StopSignal();
        stop.connect(Runtime.getRuntime());
        int code = run(console(args), stop, args);
        stop.finish(code);
        System.exit(code);
    }

    /** Runs one command; whatever happens, it ends in an exit code. */
    static int run(Console console, StopSignal stop, String... args) {
        try {
            return PlanhorizonCommand.commandLine(console, stop).execute(args);
        } catch (OutOfMemoryError | StackOverflowError failure) {
            return new Failures(console).explain(failure, false);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static Console console(String... args) {
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                new Texts(Language.askedForIn(args)),
                Boolean.getBoolean("planhorizon.terminal"));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
