package nl.planhorizon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Size;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No change may make plans worse: at a fixed seed and number of steps every figure is at least as good as in
 * {@code expected.csv}. {@code -Dupdate=true} writes it anew, for a change that trades one figure for another on purpose.
 */
class ExpectedResultsTest {

    private static final int STEPS = 5_000;
    private static final int BOUND_ROUNDS = 60;
    private static final String HEADER = "# After %d steps with seed 1; bound after %d rounds\nfigure,expected,better\n"
            .formatted(STEPS, BOUND_ROUNDS);

    /** A figure and whether more of it is better. */
    private record Figure(long value, boolean moreIsBetter) {

        boolean isAtLeastAsGoodAs(long expected) {
            return moreIsBetter ? value >= expected : value <= expected;
        }
    }

    @ParameterizedTest
    @CsvSource({"SMALL, STRESS", "SMALL, CALIBRATED", "MEDIUM, STRESS", "MEDIUM, CALIBRATED", "NATIONAL, STRESS"})
    void plansAreAtLeastAsGoodAsExpected(Size size, Profile profile) throws IOException {
        var instance = new Instance(size, profile);
        var file = Path.of(instance.name(), "expected.csv");
        var figures = figures(instance);
        if (Boolean.getBoolean("update")) {
            write(file, figures);
        }

        var expected = read(file);

        assertThat(figures).containsOnlyKeys(expected.keySet());
        assertThat(expected).allSatisfy((name, least) -> assertThat(figures.get(name))
                .as("%s of %s, expected %d", name, instance.name(), least)
                .matches(now -> now != null && now.isAtLeastAsGoodAs(least)));
    }

    private static Map<String, Figure> figures(Instance instance) {
        var caseload = instance.caseload();
        var settings = new SolverSettings(1, SolverSettings.repeatable(1).slices(), BOUND_ROUNDS, false);
        var solved = new HearingSolver(settings).solve(caseload, Budget.steps(STEPS), better -> {});
        var audit = Audit.of(caseload, solved.plan());
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("hardViolations", less(audit.rules().hardViolations().size()));
        figures.put("planCost", less(audit.rules().planCost()));
        figures.put("lowerBound", more(BoundCheck.lowerBoundAt(caseload, solved.proof())));
        figures.put("priorityWithinHorizon", more(audit.priority().priorityWithinHorizon()));
        figures.put("priorityDaysLate", less(audit.priority().priorityDaysLate()));
        figures.put("termsBroken", less(audit.terms().termsBroken()));
        figures.put("casesPlanned", more(audit.cases().casesPlanned()));
        figures.put("sessionsPlanned", more(audit.cases().sessionsPlanned()));
        figures.put("overtakes", less(audit.fairness().overtakes()));
        figures.put("overtakesUnexplained", less(audit.fairness().overtakesUnexplained()));
        figures.put("hearingsChanged", less(audit.hearings().hearingsChanged()));
        return figures;
    }

    private static Figure more(long value) {
        return new Figure(value, true);
    }

    private static Figure less(long value) {
        return new Figure(value, false);
    }

    private static void write(Path file, Map<String, Figure> figures) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                figures.entrySet().stream()
                        .map(entry -> "%s,%d,%s\n"
                                .formatted(
                                        entry.getKey(),
                                        entry.getValue().value(),
                                        entry.getValue().moreIsBetter() ? "more" : "less"))
                        .collect(Collectors.joining("", HEADER, "")));
    }

    private static Map<String, Long> read(Path file) throws IOException {
        Map<String, Long> expected = new LinkedHashMap<>();
        Files.readAllLines(file).stream()
                .skip(HEADER.lines().count())
                .map(line -> line.split(",", -1))
                .forEach(cells -> expected.put(cells[0], Long.parseLong(cells[1])));
        return expected;
    }
}
