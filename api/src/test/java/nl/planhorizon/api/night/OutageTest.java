package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.intake.Intake;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.step.Check;
import nl.planhorizon.api.night.step.Publish;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.data.audit.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL is stopped in the middle of a night and of a request, and started again, while the node lives on. */
final class OutageTest {

    private static final int MOST_TRIES = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Outage outage;

    @BeforeEach
    void start() throws IOException {
        outage = new Outage(folder.resolve("data"));
    }

    @AfterEach
    void stop() throws IOException {
        outage.close();
    }

    private NightOffice node() {
        var node = new NightOffice(outage.url() + "&password=" + outage.password(), outage.user(), OpenOffice.CLOCK);
        node.offices().open(OpenOffice.CASELOAD, "test");
        return node;
    }

    /** A step that is done, and then PostgreSQL is gone before that can be noted. */
    private record Interrupted(Step real, Runnable outage) implements Step {

        @Override
        public NightStep name() {
            return real.name();
        }

        @Override
        public Map<String, Object> take(NightLedger night) {
            var taken = real.take(night);
            outage.run();
            return taken;
        }
    }

    private static Step real(NightStep name, NightOffice node, NightProperties settings) {
        return switch (name) {
            case INTAKE -> new Intake(settings, node.offices(), node.rows(), OpenOffice.CLOCK, node.events());
            case CHECK -> new Check(node.offices());
            case PUBLISH -> new Publish(node.offices());
            default -> throw new IllegalArgumentException("Not interrupted: " + name);
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = NightStep.class,
            names = {"INTAKE", "CHECK", "PUBLISH"})
    void aNightUnderWhichPostgresqlRestartsHasOneOutcome(NightStep step) throws IOException {
        var inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("events.json"), """
            {"format": "planhorizon-events", "version": 1, "events": [{"type": "case-withdrawn", "subject": "%s"}]}\
            """.formatted(
                        Withdraw.caseIn(OpenOffice.CASELOAD).id()));
        var settings = NightOffice.settings(inbox, 20);
        try (var node = node()) {
            runUnder(new Interrupted(real(step, node, settings), outage::restart), node, settings);
            node.forgetConnections();

            var night = again(node.run(settings));

            assertThat(night.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(night.steps()).hasSize(NightStep.values().length);
            assertThat(night.steps()).extracting(Night.Step::state).containsOnly("DONE");
            assertOnce(node);
        }
    }

    /** It may go on by itself or break off: what counts is what there is once it was asked for again. */
    private static void runUnder(Step interrupted, NightOffice node, NightProperties settings) {
        try {
            node.run(settings, List.of(interrupted)).runFor(OpenOffice.DATE, "test");
        } catch (RuntimeException gone) {
            assertThat(gone).isNotInstanceOf(IllegalArgumentException.class);
        }
    }

    /** PostgreSQL may not have noticed yet that whoever held the lock is gone. */
    private static Night again(NightRun run) {
        for (int i = 0; ; i++) {
            try {
                return run.runFor(OpenOffice.DATE, "test");
            } catch (NightBusyException held) {
                assertThat(i).as("tries").isLessThan(MOST_TRIES);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private static void assertOnce(NightOffice node) {
        assertThat(count("night", node)).isEqualTo(1);
        assertThat(count("event", node)).isEqualTo(1);
        assertThat(count("intake_file", node)).isEqualTo(1);
        var now = node.offices().current();
        assertThat(now.caseload().asOf()).isEqualTo(OpenOffice.DATE);
        assertThat(now.plans().inForce(now.caseload().window()).hearings())
                .containsExactlyInAnyOrderElementsOf(now.workingPlan().hearings());
        assertThat(Audit.of(now.caseload(), Compare.standing(now)).rules().hardViolations())
                .isEmpty();
    }

    private static long count(String table, NightOffice node) {
        return node.rows()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Test
    void aChangeUnderWhichPostgresqlRestartsLeavesNothingAndCanBeMadeAgain() {
        try (var node = node()) {
            var before = node.offices().current();
            long lines = count("journal", node);

            assertThatThrownBy(() -> node.offices().change(new Done("withdraw", this::restartUnder), "anna"))
                    .isInstanceOf(RuntimeException.class);
            node.forgetConnections();

            assertThat(node.offices().current().version()).isEqualTo(before.version());
            assertThat(node.offices().current().plans()).isEqualTo(before.plans());
            assertThat(count("journal", node)).isEqualTo(lines);
            assertThat(node.offices().change(new Withdraw(), "anna").version()).isEqualTo(before.version() + 1);
        }
    }

    private Office restartUnder(Office office) {
        outage.restart();
        return office.withCaseload(Withdraw.in(office.caseload()));
    }

    private Map<String, String> settings() {
        return Map.of(
                Database.URL,
                outage.url(),
                Database.USER,
                outage.user(),
                Database.PASSWORD,
                outage.password(),
                "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT",
                "1000");
    }

    @Test
    void requestsFailWhileItIsGoneAndGoOnWhereTheyWereOnceItIsBack() throws IOException {
        try (var server = new RunningServer(settings())) {
            var planner = server.signedInAs(Role.CENTRAL_PLANNER);
            var offices = server.part(Offices.class);
            var before = offices.current();
            var event = "{\"type\": \"case-withdrawn\", \"subject\": \"%s\"}"
                    .formatted(Withdraw.caseIn(before.caseload()).id());
            assertThat(planner.get("/cases").statusCode()).isEqualTo(200);

            outage.stop();
            var page = planner.get("/cases");
            var gone = planner.post("/v1/events", event);
            outage.start();
            awaitBack(planner);
            var back = planner.post("/v1/events", event);

            assertThat(page.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(page.body()).doesNotContain("jdbc", "SQL");
            assertThat(gone.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(back.statusCode()).isEqualTo(201);
            assertThat(offices.current().version()).isEqualTo(before.version() + 1);
            assertThat(planner.get("/v1/events").body().split("\"case-withdrawn\""))
                    .hasSize(2);
        }
    }

    /** A pool that found nobody for a while looks again after a pause. */
    private static void awaitBack(Client planner) {
        for (int i = 0; planner.get("/cases").statusCode() != 200; i++) {
            assertThat(i).as("tries").isLessThan(MOST_TRIES);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
