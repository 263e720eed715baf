package nl.planhorizon.bench.command;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses values of options. */
final class Wrong {

    private Wrong() {}

    static void refuse(CommandSpec spec, String option, Object value, boolean wrong) {
        if (wrong) {
            throw value(spec, option, value);
        }
    }

    static ParameterException value(CommandSpec spec, String option, Object value) {
        return new ParameterException(
                spec.commandLine(), String.format(Locale.ROOT, "%s cannot be \"%s\".", option, value));
    }
}
