package nl.planhorizon.api;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.planning.StopSignal;

/**
 * What a command did.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Cli(int code, String out, String err) {

    /** Runs a command inside the test. */
    static Cli run(String... args) {
        return run(new StopSignal(), args);
    }

    static Cli run(StopSignal stop, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var texts = new Texts(Language.askedForIn(args));
        var console = new Console(new PrintWriter(out), new PrintWriter(err), texts, false);
        int code = Planhorizon.run(console, stop, args);
        return new Cli(code, out.toString(), err.toString());
    }
}
