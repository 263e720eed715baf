package nl.planhorizon.api.whatif.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.whatif.sweep.Axis;
import nl.planhorizon.api.whatif.sweep.SweepTask.Order;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import org.springframework.util.FileSystemUtils;

/** The same sweep with one worker process, with two, and with two of which one is killed half-way; one thread a process. */
final class SweepMeasure {

    private static final int VALUES = 10;
    private static final int LEAST_INFLOW = 49_000;
    private static final int STEP = 3_000;
    private static final int SMALL = 60;
    private static final double SECOND = 1e9;

    private final Console console;
    private final int points;
    private final int replications;

    SweepMeasure(Console console, int points, int replications) {
        this.console = console;
        this.points = points;
        this.replications = replications;
    }

    void run() throws IOException, FaultyInputException, InterruptedException {
        var folder = Files.createTempDirectory("planhorizon-measure");
        try (var database = Database.of(Map.of(), folder);
                var watcher = new SweepNode(database, 1)) {
            watcher.offices().open(DemoData.generate(DemoRequest.of(Profile.CALIBRATED, SMALL)), "measure");
            double one = run(1, false, database, watcher);
            double two = run(2, false, database, watcher);
            double killed = run(2, true, database, watcher);
            say("measure.sweep", points, one, two, one / two, killed);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Seconds from the first point done to the last, so that the start of the processes is left out. */
    private double run(int workers, boolean kill, Database database, SweepNode watcher)
            throws IOException, FaultyInputException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < workers; i++) {
                processes.add(worker(database));
            }
            // Both are up before there is anything to do.
            TimeUnit.SECONDS.sleep(20);
            var id = watcher.task().ask(order(), "measure");
            return watch(id, kill, processes, watcher);
        } finally {
            for (var process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private double watch(UUID id, boolean kill, List<Process> processes, SweepNode watcher)
            throws InterruptedException {
        long start = 0;
        boolean killed = false;
        while (true) {
            var counts = watcher.sweeps().get(id).counts();
            start = start == 0 && counts.done() > 0 ? System.nanoTime() : start;
            if (kill && !killed && counts.done() > counts.all() / 2) {
                processes.get(0).destroyForcibly().waitFor();
                killed = true;
            }
            if (counts.done() + counts.failed() == counts.all()) {
                say("measure.run", processes.size(), counts.done(), counts.failed());
                return (System.nanoTime() - start) / SECOND;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private Order order() {
        List<JsonNode> inflow = new ArrayList<>();
        List<JsonNode> output = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            inflow.add(JsonNodeFactory.instance.numberNode(LEAST_INFLOW + STEP * i));
            output.add(JsonNodeFactory.instance.numberNode(20_000 + 1_000 * i));
        }
        var times = List.<JsonNode>of(JsonNodeFactory.instance.numberNode(replications));
        var axes = List.of(
                new Axis("inflow", "/inflow/0/yearly", inflow),
                new Axis("output", "/outputs/0/yearly", output),
                new Axis("replications", "/replications", times));
        return new Order("measure", "letter-2023", axes, Math.max(1, points / (VALUES * VALUES)));
    }

    private static Process worker(Database database) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.planhorizon.api.Planhorizon",
                "work",
                "--threads",
                "1");
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        Database.URL, database.url(),
                        Database.USER, database.user(),
                        Database.PASSWORD, database.password()));
        return builder.start();
    }

    private void say(String key, Object... values) {
        console.out().println(console.texts().say(key, values));
        console.out().flush();
    }
}
