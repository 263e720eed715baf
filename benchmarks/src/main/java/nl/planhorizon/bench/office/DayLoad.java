package nl.planhorizon.bench.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One planner reports what happens by day and accepts each repair; gathers how long the answers take. */
final class DayLoad {

    /** Waited for besides the repairs themselves. */
    static final Awaited ACCEPTANCE = new Accepting();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TAKEN = 201;
    private static final int ACCEPTED = 204;
    private static final long SEED = 1;

    private final Administrator administrator;
    private final Consumer<String> told;
    private final LongSupplier nanoTime;
    private final Random chance = new Random(SEED);
    private final Incidents incidents;

    /** A repair is put in the plan. */
    private record Accepting() implements Awaited {

        @Override
        public String label() {
            return "a repair is accepted";
        }

        @Override
        public int most() {
            return 1000;
        }
    }

    DayLoad(Administrator administrator, Consumer<String> told, LongSupplier nanoTime) {
        this.administrator = administrator;
        this.told = told;
        this.nanoTime = nanoTime;
        incidents = new Incidents(administrator, SEED);
    }

    /** Everything that is waited for. */
    static List<Awaited> awaited() {
        List<Awaited> all = new ArrayList<>(List.of(Incident.values()));
        all.add(ACCEPTANCE);
        return all;
    }

    /** Reports each kind of event so many times, in an order by chance, twice; the second time counts. */
    List<Sample> run(int times, double thinkSeconds) throws IOException, InterruptedException {
        told.accept("each kind of event %d times, which are not counted".formatted(times));
        report(times, thinkSeconds);
        told.accept("each kind of event %d times".formatted(times));
        return report(times, thinkSeconds);
    }

    private List<Sample> report(int times, double thinkSeconds) throws IOException, InterruptedException {
        List<Incident> order = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            order.addAll(Arrays.asList(Incident.values()));
        }
        Collections.shuffle(order, chance);
        List<Sample> samples = new ArrayList<>();
        for (var kind : order) {
            samples.addAll(report(kind));
            administrator.look("/board/strip");
            Thread.sleep((long) (2000 * thinkSeconds * chance.nextDouble()));
        }
        return samples;
    }

    private List<Sample> report(Incident kind) throws IOException, InterruptedException {
        var event = incidents.next(kind).toString();
        long start = nanoTime.getAsLong();
        var answer = administrator.send("/v1/events", event, "");
        long end = nanoTime.getAsLong();
        if (answer.statusCode() != TAKEN) {
            told.accept("%s was answered with %s".formatted(event, answer.body()));
            return List.of(new Sample(kind, millis(start, end), true));
        }
        var body = JSON.readTree(answer.body());
        return List.of(new Sample(kind, millis(start, end), false), accepted(body, end));
    }

    private Sample accepted(JsonNode taken, long start) throws IOException, InterruptedException {
        var answer = administrator.send(
                "/v1/events/%s/acceptance"
                        .formatted(taken.path("event").path("id").asText()),
                "{}",
                "\"%s\"".formatted(taken.path("proposal").path("version").asText()));
        long end = nanoTime.getAsLong();
        if (answer.statusCode() != ACCEPTED) {
            told.accept("the repair after %s was not accepted: %s".formatted(taken.path("event"), answer.body()));
        }
        return new Sample(ACCEPTANCE, millis(start, end), answer.statusCode() != ACCEPTED);
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }
}
