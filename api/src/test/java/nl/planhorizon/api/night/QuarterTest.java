package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.report.MorningReport;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights and days in a row, with disruptions drawn from a seed. As many nights as the system property {@code nights} says,
 * on as many {@code cases}, each with so many {@code steps} of search; with {@code update} the figures are written to
 * {@code benchmarks/quarter} every morning.
 */
final class QuarterTest {

    private static final DemoRequest REQUEST = DemoRequest.of(Profile.CALIBRATED, Integer.getInteger("cases", 120));
    private static final Caseload CASELOAD = DemoData.generate(REQUEST);
    private static final int NIGHTS = Integer.getInteger("nights", 3);
    private static final long STEPS = Long.getLong("steps", 50);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2023-07-17T23:00:00Z"), ZoneOffset.UTC);

    @Test
    void noMorningFindsAHardRuleBroken() throws IOException {
        List<MorningReport> mornings = new ArrayList<>();
        try (var database = Database.of(Map.of(), folder.resolve("data"));
                var node = new NightOffice(NightOffice.address(database), database.user(), clock)) {
            node.offices().open(CASELOAD, "test");
            var settings = NightOffice.settings(folder.resolve("inbox"), STEPS);
            Files.createDirectories(settings.folder());
            var days = new QuarterDays(CASELOAD, REQUEST, settings.folder());
            for (int i = 0; i < NIGHTS; i++) {
                var date = CASELOAD.asOf().plusDays(i);
                var night = node.run(settings).runFor(date, "test");
                mornings.add(report(night, node));
                if (Boolean.getBoolean("record")) {
                    new QuarterFigures(mornings).write(Path.of("..", "benchmarks", "quarter"));
                }
                days.live(date, node);
            }
        }

        assertThat(mornings).hasSize(NIGHTS).allSatisfy(morning -> {
            assertThat(morning.inForce().get("hardViolations"))
                    .as("%s", morning.date())
                    .isZero();
            assertThat(morning.inForce().get("overtakesUnexplained"))
                    .as("%s", morning.date())
                    .isZero();
        });
    }

    private static MorningReport report(Night night, NightOffice node) {
        assertThat(night.isEnded()).as("%s", night).isTrue();
        return node.nights()
                .document(night.date(), MorningReport.KIND)
                .map(content -> Documents.as(content, MorningReport.class))
                .orElseThrow();
    }
}
