package nl.planhorizon.api.night.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.database.FolderInUseException;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.night.NightBusyException;
import nl.planhorizon.api.night.NightCalendar;
import nl.planhorizon.api.night.NightRun;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.report.MorningReport;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.serve.Server;
import nl.planhorizon.api.serve.ServerSettings;
import nl.planhorizon.data.sample.DemoRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a night now, in this process, and tells how it ended. */
@Command(name = "overnight", mixinStandardHelpOptions = true, sortOptions = false)
public final class OvernightCommand implements Callable<Integer> {

    private static final double MILLIS = 1000;

    private final Console console;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path folder;

    @Option(names = "--demo", paramLabel = "DEMO", defaultValue = "demo-3000", descriptionKey = "option.demo")
    @SuppressWarnings("NullAway.Init")
    private DemoRequest demo;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    public OvernightCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var kept = folder == null ? Path.of(System.getProperty("user.home"), ".planhorizon") : folder;
        try (var server = Server.start(new ServerSettings("localhost", 0, kept, demo, System.getenv()))) {
            var day = date == null ? server.part(NightCalendar.class).next() : date;
            return tell(server.part(NightRun.class).runFor(day, "command"), server.part(Nights.class));
        } catch (FolderInUseException inUse) {
            return refuse(Exit.FAULTY_INPUT, "serve.in-use", inUse.folder());
        } catch (NightBusyException busy) {
            return refuse(Exit.NEGATIVE, "overnight.busy");
        } catch (InvalidException passed) {
            return refuse(
                    Exit.FAULTY_INPUT,
                    "overnight.passed",
                    passed.errors().get(0).detail());
        }
    }

    /** The steps of a night, each with the seconds it took. */
    private TextTable steps(Night night) {
        var table = new TextTable();
        for (var step : night.steps()) {
            var end = Objects.requireNonNullElse(step.endedAt(), step.startedAt());
            double seconds = Duration.between(step.startedAt(), end).toMillis() / MILLIS;
            table.noted("s", step.step().code(), String.format(console.texts().locale(), "%,.1f", seconds));
        }
        return table;
    }

    private int refuse(int code, String key, Object... values) {
        console.err().println(console.texts().say(key, values));
        return code;
    }

    private int tell(Night night, Nights nights) {
        var outcome = Objects.requireNonNull(night.outcome());
        if (json) {
            nights.document(night.date(), MorningReport.KIND)
                    .ifPresent(report -> console.out().println(Documents.write(report)));
        } else {
            var reason = night.reason() == null ? "" : night.reason();
            console.out().println(console.texts().say("overnight." + outcome.code(), night.date(), reason));
            steps(night).lines().forEach(console.out()::println);
        }
        return switch (outcome) {
            case PUBLISHED, HELD -> night.isEnded() ? Exit.OK : Exit.OUR_FAULT;
            case KEPT -> Exit.NEGATIVE;
            case FAILED -> Exit.OUR_FAULT;
        };
    }
}
