package nl.planhorizon.api.whatif.node;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.scenario.AssumptionsFile;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.compare.Effort;
import nl.planhorizon.solver.whatif.compare.Outcome;
import nl.planhorizon.solver.whatif.draft.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How long a forecast, an estimate or a sweep takes on this machine. */
@Command(name = "measure", mixinStandardHelpOptions = true, sortOptions = false)
public final class MeasureCommand implements Callable<Integer> {

    private static final int YEAR = 52;
    private static final int POSITIONS = 20;
    private static final double MILLION = 1e6;

    /** What can be measured. */
    enum What {
        FORECAST,
        ESTIMATE,
        SWEEP
    }

    private final Console console;

    @Parameters(arity = "1", paramLabel = "forecast|estimate|sweep", descriptionKey = "argument.measured")
    private What what = What.FORECAST;

    @Option(names = "--base", paramLabel = "DEMO", defaultValue = "national", descriptionKey = "option.measured")
    @SuppressWarnings("NullAway.Init")
    private DemoRequest base;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "option.replications")
    private int replications = 100;

    @Option(names = "--points", paramLabel = "N", descriptionKey = "option.points")
    private int points = 1_000;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "option.rounds")
    private int rounds = 5;

    public MeasureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FaultyInputException, IOException, InterruptedException {
        if (replications < 1 || points < 1 || rounds < 1) {
            console.err().println(console.texts().say("measure.wrong"));
            return Exit.FAULTY_INPUT;
        }
        switch (what) {
            case FORECAST -> forecast(DemoData.generate(base));
            case ESTIMATE -> estimate(DemoData.generate(base));
            case SWEEP -> new SweepMeasure(console, points, replications).run();
        }
        return Exit.OK;
    }

    /** Two years, as often as asked: the first round is that of a cold machine. */
    private void forecast(Caseload caseload) {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            var scenario = scenario(caseload, 2 * YEAR, List.of());
            var ground = ground(scenario, caseload);
            long built = System.nanoTime();
            Outcome.forecast(scenario, ground, new Effort(1, threads));
            say("measure.forecast", round, millis(start, built), millis(built, System.nanoTime()), threads);
        }
    }

    /** Twenty positions of the sliders a round; the base is worked out before, as it is on a page. */
    private void estimate(Caseload caseload) {
        var ground = ground(scenario(caseload, YEAR, List.of()), caseload);
        for (int round = 1; round <= rounds; round++) {
            List<Long> times = new ArrayList<>();
            long cpu = cpu();
            for (int position = 0; position < POSITIONS; position++) {
                long start = System.nanoTime();
                Outcome.estimate(scenario(caseload, YEAR, moved(caseload, position)), ground);
                times.add(millis(start, System.nanoTime()));
            }
            times.sort(null);
            say(
                    "measure.estimate",
                    round,
                    times.get(POSITIONS / 2),
                    times.get(POSITIONS - 2),
                    millis(cpu, cpu()) / POSITIONS);
        }
    }

    /** What this thread itself has used, also where the machine has other work. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Change> moved(Caseload caseload, int position) {
        var period = Period.from(caseload.asOf());
        return List.of(
                new InflowChange("inflow", period, Who.ALL, null, false, 90 + position),
                new ResourceChange(
                        "officers",
                        period,
                        new ResourceChange.What(Kind.OFFICERS, "", 0),
                        1 + 5 * position,
                        position,
                        0));
    }

    private Scenario scenario(Caseload caseload, int weeks, List<Change> changes) {
        return new Scenario(
                new Scenario.About("measured", "measured", "", "", ""),
                new Scenario.Span(caseload.asOf(), weeks),
                new Scenario.Precision(1, replications, new Doubt(0.1, 0.1, 0.05, true), true),
                List.of(),
                changes,
                List.of());
    }

    private static Ground ground(Scenario scenario, Caseload caseload) {
        return scenario.ground(caseload, AssumptionsFile.bundled().toAssumptions());
    }

    private static long millis(long from, long until) {
        return Math.round((until - from) / MILLION);
    }

    private void say(String key, Object... values) {
        console.out().println(console.texts().say(key, values));
        console.out().flush();
    }
}
