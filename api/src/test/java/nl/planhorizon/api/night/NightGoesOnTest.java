package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.ledger.Cause;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.data.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** A night at a running server that an outage stops, and that nobody asks for again: it goes on by itself. */
final class NightGoesOnTest {

    private static final int MOST_LOOKS = 60_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Map<String, String> settings(Path inbox, String steps) {
        return Map.of(
                "PLANHORIZON_NIGHT_FOLDER",
                inbox.toString(),
                "PLANHORIZON_NIGHT_STEPS",
                steps,
                "PLANHORIZON_NIGHT_AGAIN",
                "1s");
    }

    private static Night when(RunningServer server, LocalDate date, Predicate<Night> is) {
        for (int i = 0; i < MOST_LOOKS; i++) {
            var night = find(server, date).filter(is);
            if (night.isPresent()) {
                return night.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        throw new AssertionError("The night of %s stays as it is.".formatted(date));
    }

    private static Optional<Night> find(RunningServer server, LocalDate date) {
        try {
            return server.part(Nights.class).find(date);
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }

    private static void assertEndedOnce(RunningServer server, LocalDate date, Night ended) {
        assertThat(ended.attempt()).isGreaterThan(1);
        assertThat(ended.failed()).isNull();
        assertThat(ended.steps()).extracting(Night.Step::state).containsOnly("DONE");
        var office = server.part(Offices.class).current();
        assertThat(office.caseload().asOf()).isEqualTo(date);
        assertThat(Audit.of(office.caseload(), Compare.standing(office)).rules().hardViolations())
                .isEmpty();
    }

    @Test
    void onceTheDropFolderCanBeReadAgain() throws IOException {
        var inbox = folder.resolve("inbox");
        Files.writeString(inbox, "a file where a folder should be");
        try (var server = new RunningServer(settings(inbox, "20"))) {
            var date = AskedNight.begin(server);
            var stopped = when(server, date, night -> night.attempt() > 1 && night.state() == Night.State.STOPPED);
            Files.delete(inbox);

            var ended = when(server, date, Night::isEnded);

            assertThat(stopped.failed()).isNotNull().satisfies(step -> assertThat(step.cause())
                    .isEqualTo(Cause.FILES));
            assertEndedOnce(server, date, ended);
        }
    }

    @Test
    void whenSomebodyAsksAgainItDoesNotWait() throws IOException {
        var inbox = folder.resolve("inbox");
        Files.writeString(inbox, "a file where a folder should be");
        Map<String, String> patient = new HashMap<>(settings(inbox, "20"));
        patient.put("PLANHORIZON_NIGHT_AGAIN", "1h");
        try (var server = new RunningServer(patient)) {
            var date = AskedNight.begin(server);
            when(server, date, night -> night.state() == Night.State.STOPPED);
            Files.delete(inbox);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));

            AskedNight.begin(server);

            assertThat(when(server, date, Night::isEnded).attempt()).isEqualTo(2);
        }
    }

    @Test
    void onceTheDatabaseIsBack() throws IOException {
        try (var outage = new Outage(folder.resolve("data"))) {
            Map<String, String> all = new HashMap<>(settings(folder.resolve("inbox"), "400"));
            all.put(Database.URL, outage.url());
            all.put(Database.USER, outage.user());
            all.put(Database.PASSWORD, outage.password());
            all.put("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "1000");
            all.put("DB_SCHEDULER_HEARTBEATINTERVAL", "1s");
            try (var server = new RunningServer(all)) {
                var date = AskedNight.begin(server);
                when(server, date, Night::goesOn);

                outage.restart();

                assertEndedOnce(server, date, when(server, date, Night::isEnded));
            }
        }
    }
}
