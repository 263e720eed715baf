package nl.planhorizon.api.command;

import java.time.Duration;
import java.util.List;
import nl.planhorizon.api.bottleneck.BottlenecksCommand;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.explain.ExplainCommand;
import nl.planhorizon.api.explain.RemediesCommand;
import nl.planhorizon.api.fairness.FairnessCommand;
import nl.planhorizon.api.night.command.OvernightCommand;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.api.serve.ServeCommand;
import nl.planhorizon.api.whatif.WhatIfCommand;
import nl.planhorizon.api.whatif.node.MeasureCommand;
import nl.planhorizon.api.whatif.node.WorkCommand;
import nl.planhorizon.data.sample.DemoRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: what all commands share. */
@Command(
        name = "planhorizon",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PlanhorizonCommand.Version.class)
public final class PlanhorizonCommand {

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "nl|en", descriptionKey = "option.lang")
    @SuppressWarnings("unused") // Read before the other arguments, see Language; declared here for the help.
    private Language language = Language.NL;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "option.verbose")
    private boolean verbose;

    private PlanhorizonCommand() {}

    /** The whole command line, ready to execute. */
    public static CommandLine commandLine(Console console, StopSignal stop) {
        var root = new PlanhorizonCommand();
        var line = new CommandLine(root);
        commands(console, stop).forEach(line::addSubcommand);
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(console.texts().say("usage.command"));
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return line.setOut(console.out())
                .setErr(console.err())
                .setResourceBundle(console.texts().bundle())
                .registerConverter(Duration.class, new DurationArgument())
                .registerConverter(DemoRequest.class, new DemoArgument())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(new UsageCheck(console))
                .setExecutionExceptionHandler(
                        (failure, failed, parsed) -> new Failures(console).explain(failure, root.isVerbose()));
    }

    private static List<Object> commands(Console console, StopSignal stop) {
        return List.of(
                new PlanCommand(console, stop),
                new CheckCommand(console),
                new DemoDataCommand(console),
                new ExplainCommand(console),
                new FairnessCommand(console),
                new BottlenecksCommand(console),
                new RemediesCommand(console),
                new WhatIfCommand(console, stop),
                new ServeCommand(console),
                new WorkCommand(console, stop),
                new MeasureCommand(console),
                new OvernightCommand(console),
                new ConvertCommand(console),
                new TemplateCommand());
    }

    private boolean isVerbose() {
        return verbose || System.getenv("PLANHORIZON_DEBUG") != null;
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = PlanhorizonCommand.class.getPackage().getImplementationVersion();
            return new String[] {"planhorizon " + (version == null ? "development" : version)};
        }
    }
}
