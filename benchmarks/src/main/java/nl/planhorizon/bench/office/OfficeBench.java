package nl.planhorizon.bench.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** The benchmark of the office: starts a server, prepares it, lets planners work. */
public final class OfficeBench {

    private final Path root;
    private final Consumer<String> told;

    public OfficeBench(Path root, Consumer<String> told) {
        this.root = root;
        this.told = told;
    }

    /**
     * What is measured.
     *
     * @param demo name of the demo caseload
     * @param planners how many at once
     * @param seconds how long they work
     * @param thinkSeconds how long they think between two clicks, on average
     * @param searchSeconds how long the plan is searched first
     */
    public record Load(String demo, int planners, double seconds, double thinkSeconds, int searchSeconds) {}

    /** How long people waited. */
    public static final class Result {

        private final Waiting waiting;

        private Result(Waiting waiting) {
            this.waiting = waiting;
        }

        public String csv(List<String> header) {
            return waiting.csv(header);
        }

        public String svg(String title) {
            return waiting.svg(title);
        }

        /** Whether nothing failed and nobody waited longer than is allowed. */
        public boolean isGood() {
            return waiting.isGood();
        }
    }

    /** Many planners at once. */
    public Result run(Load load) throws IOException, InterruptedException, ExecutionException {
        try (var server = started(load.demo())) {
            var administrator = prepared(server, load.searchSeconds());
            var office = new OfficeLoad(server.address(), administrator, told, System::nanoTime);
            var samples = office.run(load.planners(), load.seconds(), load.thinkSeconds());
            return new Result(Waiting.of(List.of(Action.values()), samples));
        }
    }

    /**
     * What is measured of a day.
     *
     * @param demo name of the demo caseload
     * @param times how often each kind of event is reported
     * @param thinkSeconds how long the planner looks after each repair, on average
     * @param searchSeconds how long the plan is searched first
     */
    public record Day(String demo, int times, double thinkSeconds, int searchSeconds) {}

    /** One planner and what happens by day. */
    public Result run(Day day) throws IOException, InterruptedException {
        try (var server = started(day.demo())) {
            var load = new DayLoad(prepared(server, day.searchSeconds()), told, System::nanoTime);
            return new Result(Waiting.of(DayLoad.awaited(), load.run(day.times(), day.thinkSeconds())));
        }
    }

    private StartedServer started(String demo) throws IOException {
        told.accept("starting a server with " + demo);
        return StartedServer.start(
                root, Files.createTempDirectory("planhorizon-office").resolve("data"), demo);
    }

    private Administrator prepared(StartedServer server, int searchSeconds) throws IOException, InterruptedException {
        var administrator = new Administrator(server.address(), told);
        administrator.prepare(server.password(), searchSeconds);
        return administrator;
    }
}
