package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.night.ledger.Cause;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.step.Check;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose database is gone for a while, or whose drop folder cannot be written to. */
final class FailingSurroundingsTest {

    private static final int MOST_TRIES = 300;
    private static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120));
    private static final LocalDate DATE = CASELOAD.asOf().plusDays(1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-17T23:00:00Z"), ZoneOffset.UTC);
    private static final String EVENTS = """
        {"format": "planhorizon-events", "version": 1, "events": [{"type": "%s", "subject": "%s"}]}\
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void start() throws IOException {
        database = TestDatabase.withTables();
        try (var node = node(NightOffice.address(database))) {
            node.offices().open(CASELOAD, "test");
        }
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
    }

    private NightOffice node(String url) {
        return new NightOffice(url, database.user(), CLOCK);
    }

    private NightProperties settings(Path inbox) {
        return NightOffice.settings(inbox, 20);
    }

    @Test
    void aNightGoesOnWhenItsDatabaseIsBack() throws IOException {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        var settings = settings(folder.resolve("inbox"));
        try (var network = new CutOff(port);
                var node = node(NightOffice.address(database).replace(":" + port, ":" + network.port()))) {
            var cutting = new Meddling(network::cut, new Check(node.offices()));

            assertThatThrownBy(() -> node.run(settings, List.of(cutting)).runFor(DATE, "test"))
                    .isInstanceOf(RuntimeException.class);
            network.restore();
            node.forgetConnections();
            var night = again(node.run(settings));

            assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(night.attempt()).isEqualTo(2);
            assertThat(night.steps()).extracting(Night.Step::state).containsOnly("DONE");
        }
    }

    /** As the job engine does it: PostgreSQL may not have noticed yet that whoever held the lock is gone. */
    private static Night again(NightRun run) {
        for (int i = 0; ; i++) {
            try {
                return run.runFor(DATE, "test");
            } catch (NightBusyException held) {
                assertThat(i).as("tries").isLessThan(MOST_TRIES);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    @Test
    void aDropFolderThatCannotBeReadIsToldAndTheNightGoesOnAfterItIsMended() throws IOException {
        var inbox = folder.resolve("inbox");
        Files.writeString(inbox, "a file where a folder should be");
        try (var node = node(NightOffice.address(database))) {
            var stopped = node.run(settings(inbox)).runFor(DATE, "test");
            Files.delete(inbox);
            var ended = node.run(settings(inbox)).runFor(DATE, "test");

            assertThat(stopped.reason()).isEqualTo("failed-intake");
            assertThat(Objects.requireNonNull(stopped.failed()).cause()).isEqualTo(Cause.FILES);
            assertThat(stopped.steps()).extracting(Night.Step::step).containsExactly(NightStep.INTAKE);
            assertThat(ended.outcome()).isEqualTo(Outcome.PUBLISHED);
        }
    }

    /** As on a full disk: neither the folders nor the lists of faults can be made. */
    @Test
    void filesThatCannotBeMovedAwayAreNotTakenInTwice() throws IOException {
        var inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("taken"), "in the way");
        Files.writeString(inbox.resolve("set-aside"), "in the way");
        var someone = Withdraw.caseIn(CASELOAD).id();
        Files.writeString(inbox.resolve("good.json"), EVENTS.formatted("case-withdrawn", someone));
        Files.writeString(inbox.resolve("bad.json"), EVENTS.formatted("case-withdrawn", "NOBODY"));
        try (var node = node(NightOffice.address(database))) {
            var first = node.run(settings(inbox)).runFor(DATE, "test");
            var second = node.run(settings(inbox)).runFor(DATE.plusDays(1), "test");
            Files.delete(inbox.resolve("taken"));
            Files.delete(inbox.resolve("set-aside"));
            var third = node.run(settings(inbox)).runFor(DATE.plusDays(2), "test");

            assertThat(List.of(first, second, third)).allMatch(Night::isEnded);
            assertThat(count("event", node)).isEqualTo(1);
            assertThat(count("intake_file", node)).isEqualTo(2);
            assertThat(inbox.toFile().list()).containsExactlyInAnyOrder("taken", "set-aside");
            assertThat(names(inbox.resolve("set-aside"))).anyMatch(name -> name.endsWith("bad.json.faults.txt"));
        }
    }

    private static List<String> names(Path folder) {
        return List.of(Objects.requireNonNull(folder.toFile().list()));
    }

    private static long count(String table, NightOffice node) {
        return node.rows()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
