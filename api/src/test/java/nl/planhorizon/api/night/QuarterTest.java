package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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
 * Nights and days in a row by a clock that is turned on, with disruptions drawn from a seed. As many nights as the system property {@code nights} says,
 * on as many {@code cases}, each with so many {@code steps} of search; with {@code record} the figures are written to
 * {@code benchmarks/quarter} every morning.
 */
final class QuarterTest {

    private static final DemoRequest REQUEST = DemoRequest.of(Profile.CALIBRATED, Integer.getInteger("cases", 120));
    private static final Caseload CASELOAD = DemoData.generate(REQUEST);
    private static final int NIGHTS = Integer.getInteger("nights", 3);
    private static final LocalTime ONE_IN_THE_NIGHT = LocalTime.of(1, 0);
    private static final LocalTime BY_DAY = LocalTime.of(10, 0);
    private static final long STEPS = Long.getLong("steps", 50);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final TestClock clock = new TestClock(Instant.EPOCH, Duration.ZERO);

    @Test
    void noMorningFindsAHardRuleBroken() throws IOException {
        var first = CASELOAD.asOf();

        var mornings = mornings();

        assertThat(mornings)
                .extracting(MorningReport::date)
                .containsExactlyElementsOf(
                        first.datesUntil(first.plusDays(NIGHTS)).toList());
        assertThat(mornings).allSatisfy(morning -> {
            assertThat(morning.inForce().get("hardViolations"))
                    .as("%s", morning.date())
                    .isZero();
            assertThat(morning.inForce().get("overtakesUnexplained"))
                    .as("%s", morning.date())
                    .isZero();
        });
    }

    /** Which night it is says the clock, as where nights begin by schedule. */
    private List<MorningReport> mornings() throws IOException {
        List<MorningReport> mornings = new ArrayList<>();
        try (var database = Database.of(Map.of(), folder.resolve("data"));
                var node = new NightOffice(NightOffice.address(database), database.user(), clock)) {
            node.offices().open(CASELOAD, "test");
            var settings = NightOffice.settings(folder.resolve("inbox"), STEPS);
            Files.createDirectories(settings.folder());
            var days = new QuarterDays(CASELOAD, REQUEST, settings.folder());
            var calendar = new NightCalendar(node.offices(), node.nights(), clock);
            for (int i = 0; i < NIGHTS; i++) {
                clock.turnTo(CASELOAD.asOf().plusDays(i), ONE_IN_THE_NIGHT);
                var date = calendar.next();
                var night = node.run(settings).runFor(date, "schedule");
                mornings.add(report(night, node));
                if (Boolean.getBoolean("record")) {
                    new QuarterFigures(mornings).write(Path.of("..", "benchmarks", "quarter"));
                }
                clock.turnTo(date, BY_DAY);
                days.live(date, node);
            }
        }
        return mornings;
    }

    private MorningReport report(Night night, NightOffice node) {
        assertThat(night.isEnded()).as("%s", night).isTrue();
        assertThat(night.startedAt()).isEqualTo(clock.instant());
        return node.nights()
                .document(night.date(), MorningReport.KIND)
                .map(content -> Documents.as(content, MorningReport.class))
                .orElseThrow();
    }
}
