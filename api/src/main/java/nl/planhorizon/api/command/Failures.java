package nl.planhorizon.api.command;

import java.util.Arrays;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.console.FaultList;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

/** Turns what a command threw into words and an exit code. */
public final class Failures {

    private static final String OURS = "nl.planhorizon.";

    private final Console console;

    public Failures(Console console) {
        this.console = console;
    }

    /** Faults of the input are listed, a setting that cannot be is named; anything else is a fault of ours, told in one line that can be reported. */
    public int explain(Throwable failure, boolean verbose) {
        if (failure instanceof FaultyInputException input) {
            new FaultList(console).print(input.faults());
            return Exit.FAULTY_INPUT;
        }
        var setting = wrongSetting(failure);
        if (setting != null) {
            console.err().println(console.texts().say("failure.setting", setting.getName(), setting.getValue()));
            console.err().flush();
            return Exit.FAULTY_INPUT;
        }
        var key = failure instanceof OutOfMemoryError ? "failure.memory" : "failure.ours";
        console.err().println(console.texts().say(key, failure, place(failure)));
        if (verbose) {
            failure.printStackTrace(console.err());
        }
        console.err().flush();
        return Exit.OUR_FAULT;
    }

    /** What the server was told that is not of the kind it should be, if that is why it did not start. */
    private static @Nullable ConfigurationProperty wrongSetting(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException wrong) {
                return wrong.getProperty();
            }
        }
        return null;
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }
}
