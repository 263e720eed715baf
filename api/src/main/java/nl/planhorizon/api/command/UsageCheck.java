package nl.planhorizon.api.command;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.console.FaultList;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Refuses wrong use with every fault in it at once; runs the command otherwise. */
final class UsageCheck implements IExecutionStrategy {

    private final Console console;

    UsageCheck(Console console) {
        this.console = console;
    }

    @Override
    public int execute(ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var faults = faults(parsed);
        if (!faults.isEmpty()) {
            var described = new UsageFaults(console.texts());
            new FaultList(console).print(faults.stream().map(described::of).toList());
            return Exit.FAULTY_INPUT;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(console.err());
            return Exit.FAULTY_INPUT;
        }
        return new RunLast().execute(parsed);
    }

    private static List<ParameterException> faults(ParseResult parsed) {
        var faults = new ArrayList<ParameterException>();
        for (var each : parsed.asCommandLineList()) {
            for (var fault : each.getParseResult().errors()) {
                if (fault instanceof ParameterException wrong) {
                    faults.add(wrong);
                } else {
                    faults.add(new ParameterException(each, String.valueOf(fault.getMessage()), fault));
                }
            }
        }
        return faults;
    }
}
