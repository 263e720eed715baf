package nl.planhorizon.api.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.console.Ranges;
import nl.planhorizon.api.file.Caseloads;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a synthetic caseload. */
@Command(name = "demo-data", mixinStandardHelpOptions = true, sortOptions = false)
final class DemoDataCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;
    private static final int MOST_WEEKS = 26;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2040;

    private final Console console;

    @Option(names = "--profile", paramLabel = "calibrated|stress", descriptionKey = "option.profile")
    private Profile profile = Profile.CALIBRATED;

    @Option(names = "--cases", paramLabel = "N", descriptionKey = "option.cases")
    private int cases = 3_000;

    @Option(names = "--officers", paramLabel = "N", descriptionKey = "option.officers")
    private @Nullable Integer officers;

    @Option(names = "--interpreters", paramLabel = "N", descriptionKey = "option.interpreters")
    private @Nullable Integer interpreters;

    @Option(names = "--locations", paramLabel = "N", descriptionKey = "option.locations")
    private @Nullable Integer locations;

    @Option(names = "--weeks", paramLabel = "N", descriptionKey = "option.weeks")
    private @Nullable Integer weeks;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private @Nullable Long seed;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out.caseload")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    DemoDataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException {
        refuseOutOfRange();
        var file = new Caseloads(console).outFile(out);
        var caseload = DemoData.generate(request());
        file.write(path -> CaseloadFiles.write(caseload, path));
        return Exit.OK;
    }

    private void refuseOutOfRange() throws FaultyInputException {
        new Ranges()
                .within("--cases", cases, 1, MOST)
                .within("--officers", officers, 1, MOST)
                .within("--interpreters", interpreters, 1, MOST)
                .within("--locations", locations, 1, MOST)
                .within("--weeks", weeks, 1, MOST_WEEKS)
                .within("--as-of", asOf == null ? null : asOf.getYear(), FIRST_YEAR, LAST_YEAR)
                .throwIfAny();
    }

    private DemoRequest request() {
        var request = DemoRequest.of(profile, cases);
        request = with(request, officers, DemoRequest::withOfficers);
        request = with(request, interpreters, DemoRequest::withInterpreters);
        request = with(request, locations, DemoRequest::withLocations);
        request = with(request, weeks, DemoRequest::withWeeks);
        request = with(request, seed, DemoRequest::withSeed);
        return with(request, asOf, DemoRequest::withAsOf);
    }

    private static <T> DemoRequest with(
            DemoRequest request, @Nullable T value, BiFunction<DemoRequest, T, DemoRequest> change) {
        return value == null ? request : change.apply(request, value);
    }
}
