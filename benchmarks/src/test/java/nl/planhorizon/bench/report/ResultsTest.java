package nl.planhorizon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.bench.trial.Point;
import nl.planhorizon.bench.trial.Reading;
import nl.planhorizon.bench.trial.TrialResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code -Dupdate=true} writes the expected files anew. */
class ResultsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "nl", "planhorizon", "bench", "report");

    private static final Results RESULTS = new Results(
            List.of("command: ./planhorizon bench", "machine: 2 cores"),
            List.of(
                    entry("planhorizon", 1, 2_100, new Point(0.2, 4_000, 0), new Point(0.9, 2_100, 0)),
                    entry("planhorizon", 2, 2_050, new Point(0.1, 4_200, 0), new Point(0.8, 2_050, 0)),
                    entry("planhorizon", 3, 2_500, new Point(0.1, 4_100, 0), new Point(0.8, 2_500, 0)),
                    entry("greedy", 1, 3_000, new Point(0.05, 3_000, 0)),
                    entry("broken", 1, 1_000, new Point(0.3, 1_000, 7)),
                    new Entry("silent", 1, 1, null, result("not built: \"too large\", really"))),
            2_000);

    @Test
    void tableShowsMediansAndSaysWhoHasNoPlan() throws IOException {
        check("table.md", RESULTS.markdown());
    }

    @Test
    void csvShowsEveryRun() throws IOException {
        check("results.csv", RESULTS.csv());
    }

    @Test
    void pictureLeavesOutPlansThatBreakRules() throws IOException {
        check("cost-over-time.svg", RESULTS.picture("300 & stress: cost over time"));
    }

    @Test
    void aPlanAtTheBoundMissesNothing() {
        assertThat(new Gap(5).percent(5, 5)).isZero();
        assertThat(new Gap(5).percent(6, 5)).isNull();
        assertThat(new Gap(5).percent(6, 15)).isEqualTo(10);
    }

    private static void check(String name, String actual) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("update")) {
            Files.writeString(file, actual);
        }
        assertThat(file).as("run with -Dupdate=true to rewrite it").hasContent(actual);
    }

    private static Entry entry(String peer, long seed, long cost, Point... curve) {
        var last = curve[curve.length - 1];
        var broken = last.violations() == 0 ? "" : "language " + last.violations();
        var reading = new Reading(1, last.seconds(), cost, last.violations(), broken, 20, 30, 4, 3, 12, 5, 0, 2);
        return new Entry(peer, seed, 1, reading, result("", curve));
    }

    private static TrialResult result(String note, Point... curve) {
        @Nullable Long bound = note.isEmpty() ? 1_900L : null;
        return new TrialResult(note, List.of(curve), List.of(), 6_000, bound, bound, 12_345.6, 17L, null);
    }
}
