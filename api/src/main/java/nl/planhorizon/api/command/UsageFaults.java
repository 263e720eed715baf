package nl.planhorizon.api.command;

import java.util.stream.Collectors;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments of a command, in the words of the user. */
final class UsageFaults {

    private final Texts texts;

    UsageFaults(Texts texts) {
        this.texts = texts;
    }

    Fault of(ParameterException wrong) {
        var remedy = texts.say(
                "usage.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return fault("unknown-argument", String.join(" ", unknown.getUnmatched()), "usage.unknown", remedy);
        }
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            return fault("missing-argument", names, "usage.missing", remedy);
        }
        var argument = wrong.getArgSpec();
        if (argument == null) {
            return new Fault(Severity.ERROR, "wrong-use", "planhorizon", String.valueOf(wrong.getMessage()), remedy);
        }
        if (wrong instanceof OverwrittenOptionException) {
            return fault("repeated-option", name(argument), "usage.repeated", remedy);
        }
        return new Fault(
                Severity.ERROR,
                "wrong-value",
                name(argument),
                texts.say("usage.wrong-value", String.valueOf(wrong.getValue())),
                expected(argument));
    }

    private Fault fault(String code, String place, String message, String remedy) {
        return new Fault(Severity.ERROR, code, place, texts.say(message), remedy);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String expected(ArgSpec argument) {
        var type = argument.type();
        if (type.isEnum()) {
            return texts.say("usage.expects", argument.paramLabel());
        }
        var key = "usage.expects." + type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return texts.bundle().containsKey(key) ? texts.say(key) : texts.say("usage.expects", argument.paramLabel());
    }
}
