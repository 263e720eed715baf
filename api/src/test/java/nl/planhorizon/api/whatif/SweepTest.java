package nl.planhorizon.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Priority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.planhorizon.api.Planhorizon;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.api.whatif.node.SweepNode;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.api.whatif.sweep.Axis;
import nl.planhorizon.api.whatif.sweep.Point;
import nl.planhorizon.api.whatif.sweep.SweepTask.Order;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.data.scenario.BundledScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps on one PostgreSQL, with worker nodes that are processes of their own. */
final class SweepTest {

    private static final Axis INFLOW = axis("inflow", "/inflow/0/yearly", 49_000, 63_000, 77_000);
    private static final Axis OUTPUT = axis("output", "/outputs/0/yearly", 20_000, 22_184, 26_000);
    private static final Axis SHORT = axis("replications", "/replications", 10);
    private static final Axis HALF_A_YEAR = axis("weeks", "/weeks", 26);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private SweepNode watcher;

    private final List<Process> workers = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.withTables();
        watcher = new SweepNode(database, 1);
        watcher.offices().open(DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 60)), "test");
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        for (var worker : workers) {
            worker.destroyForcibly().waitFor();
        }
        watcher.close();
        database.close();
    }

    private static Axis axis(String name, String pointer, int... values) {
        var nodes = Arrays.stream(values)
                .<JsonNode>mapToObj(JsonNodeFactory.instance::numberNode)
                .toList();
        return new Axis(name, pointer, nodes);
    }

    private UUID ask(int seeds, Axis... axes) throws FaultyInputException {
        return watcher.task().ask(new Order("test", "letter-2023", List.of(axes), seeds), "test");
    }

    /** Starts a worker process and waits until it is ready to work. */
    private void startWorker(int number) throws IOException, InterruptedException {
        var log = folder.resolve("worker-" + number + ".log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Planhorizon.class.getName(),
                "work",
                "--threads",
                "1");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(database.environment());
        workers.add(builder.start());
        while (!Files.exists(log)
                || !Files.readString(log, StandardCharsets.ISO_8859_1).contains("Planhorizon rekent mee")) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void awaitDone(UUID id, int least) throws InterruptedException {
        while (watcher.sweeps().get(id).counts().done() < least) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Test
    void twoWorkersShareASweepAndOneGoesOnWhenTheOtherIsKilled() throws Exception {
        startWorker(1);
        startWorker(2);
        var id = sharedByTwo();
        int all = watcher.sweeps().get(id).counts().all();

        workers.get(0).destroyForcibly().waitFor();
        awaitDone(id, all);

        var points = watcher.sweeps().points(id);
        assertThat(points).hasSize(all).allMatch(point -> point.state().equals("DONE"));
        assertThat(names(points)).hasSize(2);
        assertThat(new HashSet<>(points.stream().map(Point::number).toList())).hasSize(all);
        assertThat(watcher.sweeps().get(id).state()).isEqualTo("finished");
    }

    /** A sweep of which two workers have done some points; where one of them is too quick alone, a larger one. */
    private UUID sharedByTwo() throws Exception {
        for (int seeds = 20; ; seeds *= 2) {
            var id = ask(seeds, INFLOW, OUTPUT, SHORT, HALF_A_YEAR);
            while (watcher.sweeps().get(id).state().equals("open")
                    && names(watcher.sweeps().points(id)).size() < 2) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            if (names(watcher.sweeps().points(id)).size() == 2) {
                return id;
            }
        }
    }

    private static List<String> names(List<Point> points) {
        return points.stream()
                .flatMap(point -> Stream.ofNullable(point.worker()))
                .distinct()
                .toList();
    }

    @Test
    void givesTheSameAsAForecastOfEachPointByItself() throws Exception {
        var id = ask(2, INFLOW, SHORT);
        watcher.start();
        awaitDone(id, 6);

        var points = watcher.sweeps().points(id);
        assertThat(points)
                .extracting(Point::coordinates)
                .contains(List.of("49000", "10"), List.of("63000", "10"), List.of("77000", "10"));
        assertThat(stock(points, "49000")).isLessThan(stock(points, "63000"));
        assertThat(stock(points, "63000")).isLessThan(stock(points, "77000"));
        assertThat(points).allMatch(point -> point.officeVersion() == null);
        assertThat(names(points))
                .containsExactly(new SchedulerName.Hostname().getName() + "-"
                        + ProcessHandle.current().pid());
        assertThat(points.get(0).figures().get("stockAtEnd"))
                .isNotEqualTo(points.get(1).figures().get("stockAtEnd"));
    }

    private static double stock(List<Point> points, String inflow) {
        return points.stream()
                .filter(point -> point.coordinates().get(0).equals(inflow))
                .mapToDouble(point -> point.figures().getOrDefault("stockAtEnd", Double.NaN))
                .average()
                .orElseThrow();
    }

    @Test
    void isCancelledAndResumedWithoutLosingWhatIsDone() throws Exception {
        var id = ask(200, INFLOW, SHORT, HALF_A_YEAR);
        watcher.start();
        awaitDone(id, 3);

        watcher.task().cancel(id);
        int done = doneWhenNothingMoves(id);
        assertThat(done).isLessThan(600);
        assertThat(watcher.sweeps().get(id).state()).isEqualTo("cancelled");
        watcher.task().resume(id);
        awaitDone(id, done + 3);

        assertThat(watcher.sweeps().get(id).state()).isEqualTo("open");
    }

    /** How many points are done once those that had begun are done too. */
    private int doneWhenNothingMoves(UUID id) throws InterruptedException {
        int before = -1;
        int now = watcher.sweeps().get(id).counts().done();
        while (now != before) {
            TimeUnit.SECONDS.sleep(2);
            before = now;
            now = watcher.sweeps().get(id).counts().done();
        }
        return now;
    }

    @Test
    void itsTasksWaitBehindOtherWork() throws Exception {
        ask(2, INFLOW, SHORT);

        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*), max(priority) from scheduled_tasks")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(6);
            assertThat(rows.getInt(2)).isLessThan(Priority.MEDIUM);
        }
    }

    @Test
    void aWorkerThatIsToldToEndClosesWhatItOpened() throws Exception {
        startWorker(1);

        workers.get(0).destroy();

        assertThat(workers.get(0).waitFor()).isZero();
    }

    @Test
    void aSweepOfTheOfficeNotesItsVersionAndNoOtherDoes() throws Exception {
        var office = "{\"format\": \"planhorizon-scenario\", \"version\": 1, \"name\": \"%s\", \"title\": \"t\","
                + " \"asOf\": \"2023-07-17\", \"weeks\": 4%s}";
        var bases = new Bases(watcher.offices());

        assertThat(bases.start(bases.read(office.formatted("office", ""), "office"))
                        .office())
                .isEqualTo(watcher.offices().current().version());
        assertThat(bases.start(bases.read(office.formatted("demo", ", \"base\": \"demo-300\""), "demo"))
                        .office())
                .isNull();
        assertThat(bases.start(BundledScenarios.named("letter-2023").orElseThrow())
                        .office())
                .isNull();
    }

    @Test
    void refusesWhatASweepDoesNotVary() {
        var seed = axis("seed", "/seed", 1);
        var goal = axis("goal", "/goals/0/value", 1);
        var odd = new Axis(
                "odd",
                "/replications",
                List.of(NullNode.instance, JsonNodeFactory.instance.arrayNode().add(5)));

        var refused = catchThrowableOfType(InvalidException.class, () -> ask(1, seed, goal, odd, SHORT));

        assertThat(refused.errors())
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly(
                        "/axes/0/pointer not-varied",
                        "/axes/1/pointer not-varied",
                        "/axes/2/values/0 wrong-type",
                        "/axes/2/values/1 wrong-type",
                        "/axes/3/pointer repeated");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndKeepsNothing() {
        var nowhere = axis("nowhere", "/inflow/7/yearly", 1);
        var nothing = axis("nothing", "/weeks");

        var refused = catchThrowableOfType(InvalidException.class, () -> ask(0, nowhere, nothing));
        var faulty =
                catchThrowableOfType(FaultyInputException.class, () -> ask(1, axis("weeks", "/weeks", 900, 52, 1_000)));

        assertThat(refused.errors())
                .extracting(error -> error.path())
                .containsExactly("/axes/0/pointer", "/axes/1/values", "/seeds");
        assertThat(faulty.faults()).hasSize(2).allMatch(fault -> fault.code().equals("out-of-range"));
        assertThat(watcher.sweeps().latest(10)).isEmpty();
    }
}
