package nl.planhorizon.api.whatif;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.file.OutFile;
import nl.planhorizon.api.planning.Agreement;
import nl.planhorizon.api.planning.Limits;
import nl.planhorizon.api.planning.Planning;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.api.whatif.outcome.Told;
import nl.planhorizon.api.whatif.outcome.WhatIfJson;
import nl.planhorizon.api.whatif.outcome.WhatIfSheets;
import nl.planhorizon.api.whatif.plan.PlanDepth;
import nl.planhorizon.api.whatif.plan.Planned;
import nl.planhorizon.api.whatif.plan.PlansJson;
import nl.planhorizon.api.whatif.plan.SideBySide;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.file.TableFiles;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.compare.Effort;
import nl.planhorizon.solver.whatif.compare.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forecasts or plans scenarios and shows them side by side. */
@Command(name = "what-if", mixinStandardHelpOptions = true, sortOptions = false)
public final class WhatIfCommand implements Callable<Integer> {

    private static final int MOST = 6;
    private static final List<String> FORMS = List.of(".json", ".xlsx");
    private static final int MOST_THREADS = 2;
    private static final Duration USUAL_TIME = Duration.ofSeconds(60);

    /** How deep a scenario is looked into. */
    enum Depth {
        FORECAST,
        PLAN
    }

    private final Console console;
    private final StopSignal stop;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", descriptionKey = "argument.scenario")
    @SuppressWarnings("NullAway.Init")
    private List<String> names;

    @Option(names = "--base", paramLabel = "DATASET", descriptionKey = "option.base")
    private @Nullable String base;

    @Option(names = "--depth", paramLabel = "forecast|plan", descriptionKey = "option.depth")
    private Depth depth = Depth.FORECAST;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "option.steps")
    private @Nullable Long steps;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out.comparison")
    private @Nullable Path out;

    @Option(names = "--pictures", paramLabel = "FOLDER", descriptionKey = "option.pictures")
    private @Nullable Path pictures;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    public WhatIfCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() throws FaultyInputException {
        if (names.size() > MOST) {
            throw new FaultyInputException(
                    List.of(Fault.error(FaultKind.VALUE_OUT_OF_RANGE, "SCENARIO", names.size(), 1, MOST)));
        }
        var file = out == null ? null : OutFile.at(out, FORMS);
        var scenarios = new Scenarios(console, base);
        return depth == Depth.PLAN ? plan(scenarios, file) : forecast(outcomes(scenarios), file);
    }

    private int plan(Scenarios scenarios, @Nullable OutFile file) throws FaultyInputException {
        Map<String, Scenario> byPlace = new LinkedHashMap<>();
        for (var name : names) {
            byPlace.put(name, scenarios.read(name));
        }
        PlanDepth.check(byPlace, base);
        var read = List.copyOf(byPlace.values());
        var limits = new Limits(steps == null ? USUAL_TIME : null, steps, null, null);
        var depth = new PlanDepth((caseload, seed) -> planned(caseload, seed, limits), new Agreement(console)::holds);
        Optional<List<Planned>> planned;
        try {
            planned = depth.plan(scenarios.base(read.get(0)), read);
        } catch (CancellationException stopped) {
            console.err().println(console.texts().say("what-if.stopped"));
            return Exit.NEGATIVE;
        }
        if (planned.isEmpty()) {
            return Exit.OUR_FAULT;
        }
        var plans = new SideBySide(planned.get(), console.texts());
        show(new Shown(PlansJson.of(planned.get()), plans.sheets()), file, () -> new RowTable(console.texts())
                .lines(plans.names(), plans.rows()));
        return Exit.OK;
    }

    /** Plans that were not searched for alike are not laid side by side. */
    private Solved planned(Caseload caseload, long seed, Limits limits) {
        var solved = new Planning(console, stop).plan(caseload, seed, limits);
        if (stop.isRequested()) {
            throw new CancellationException("Somebody stopped the comparison.");
        }
        return solved;
    }

    private int forecast(List<Outcome> outcomes, @Nullable OutFile file) throws FaultyInputException {
        var document = WhatIfJson.of(outcomes);
        var told = Told.all(document);
        if (pictures != null) {
            new Pictures(console.texts()).write(told, pictures);
        }
        var shown = new Shown(document, WhatIfSheets.of(told, console.texts()));
        show(shown, file, new WhatIfReport(told, console.texts())::lines);
        return Exit.OK;
    }

    /**
     * What there is to show in either depth.
     *
     * @param document one JSON document
     * @param sheets the same as a workbook
     */
    private record Shown(String document, List<Listed> sheets) {}

    private void show(Shown shown, @Nullable OutFile file, Supplier<List<String>> report) throws FaultyInputException {
        if (file != null) {
            file.write(path -> {
                if (path.toString().endsWith(".json")) {
                    TableFiles.writeText(path, shown.document());
                } else {
                    TableFiles.writeSheets(path, shown.sheets());
                }
            });
        }
        if (json) {
            console.out().println(shown.document());
        } else {
            report.get().forEach(console.out()::println);
        }
    }

    /** All scenarios with the chance of the first one. */
    private List<Outcome> outcomes(Scenarios scenarios) throws FaultyInputException {
        List<Outcome> outcomes = new ArrayList<>();
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        long seed = 0;
        for (var name : names) {
            var scenario = scenarios.read(name);
            seed = outcomes.isEmpty() ? scenario.precision().seed() : seed;
            outcomes.add(Outcome.of(scenario, scenarios.ground(scenario), new Effort(seed, threads)));
        }
        return outcomes;
    }
}
