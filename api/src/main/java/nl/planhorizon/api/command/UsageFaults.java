package nl.planhorizon.api.command;

import java.util.stream.Collectors;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.text.FaultKind;
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
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return Fault.error(FaultKind.UNKNOWN_ARGUMENT, String.join(" ", unknown.getUnmatched()), command);
        }
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            return Fault.error(FaultKind.MISSING_ARGUMENT, names, command);
        }
        var argument = wrong.getArgSpec();
        if (argument == null) {
            return Fault.error(FaultKind.WRONG_USE, "planhorizon", String.valueOf(wrong.getMessage()), command);
        }
        if (wrong instanceof OverwrittenOptionException) {
            return Fault.error(FaultKind.REPEATED_OPTION, name(argument), command);
        }
        return Fault.error(FaultKind.WRONG_VALUE, name(argument), String.valueOf(wrong.getValue()), expected(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String expected(ArgSpec argument) {
        var type = argument.type();
        if (type.isEnum()) {
            return texts.say("usage.expects", argument.paramLabel());
        }
        if (type == DemoRequest.class) {
            return texts.say("usage.expects.demo", String.join(", ", DemoRequest.names()));
        }
        var key = "usage.expects." + type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return texts.bundle().containsKey(key) ? texts.say(key) : texts.say("usage.expects", argument.paramLabel());
    }
}
