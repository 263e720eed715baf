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

    public Result run(Load load) throws IOException, InterruptedException, ExecutionException {
        var folder = Files.createTempDirectory("planhorizon-office");
        told.accept("starting a server with " + load.demo());
        try (var server = StartedServer.start(root, folder.resolve("data"), load.demo())) {
            var office = new OfficeLoad(server.address(), told, System::nanoTime);
            office.prepare(server.password(), load.searchSeconds());
            return new Result(Waiting.of(office.run(load.planners(), load.seconds(), load.thinkSeconds())));
        }
    }
}
