package nl.planhorizon.bench.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Lets many planners work in an office with a plan at once, and gathers how long they waited. */
final class OfficeLoad {

    private static final int FROZEN_DAYS = 21;

    private final String address;
    private final Administrator administrator;
    private final Consumer<String> told;
    private final LongSupplier nanoTime;

    OfficeLoad(String address, Administrator administrator, Consumer<String> told, LongSupplier nanoTime) {
        this.address = address;
        this.administrator = administrator;
        this.told = told;
        this.nanoTime = nanoTime;
    }

    private Planner.Office office() throws IOException, InterruptedException {
        var office = administrator.json("/v1/office");
        var first = LocalDate.parse(office.path("asOf").asText())
                .plusDays(FROZEN_DAYS)
                .with(DayOfWeek.MONDAY);
        var last = LocalDate.parse(office.path("windowLast").asText());
        var hearings = administrator.json("/v1/hearings?from=" + first);
        var queues = administrator.json("/v1/cases?size=1000").path("cases");
        return new Planner.Office(
                distinct(hearings, "hearing", "location"),
                first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList(),
                distinct(hearings, "caseId"),
                distinct(queues, "queue"),
                distinct(hearings, "hearing", "officer"));
    }

    private static List<String> distinct(JsonNode rows, String... path) {
        List<String> values = new ArrayList<>();
        for (var row : rows) {
            var here = row;
            for (var name : path) {
                here = here.path(name);
            }
            values.add(here.asText());
        }
        return values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** Lets planners work for some seconds, twice; the second time counts, for no office starts its server when it opens. */
    List<Sample> run(int planners, double seconds, double thinkSeconds)
            throws IOException, InterruptedException, ExecutionException {
        var office = office();
        var visitors = visitors(planners);
        told.accept("%d planners work for %.0f s, which are not counted".formatted(planners, seconds));
        work(people(visitors, planners, office), seconds, thinkSeconds);
        told.accept("%d planners work for %.0f s".formatted(planners, seconds));
        var people = people(visitors, 0, office);
        work(people, seconds, thinkSeconds);
        return people.stream().flatMap(planner -> planner.samples().stream()).toList();
    }

    private List<Visitor> visitors(int count) throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var visitor = new Visitor(address);
            visitor.signIn(Administrator.NAME, Administrator.PASSWORD);
            visitors.add(visitor);
        }
        return visitors;
    }

    private List<Planner> people(List<Visitor> visitors, int firstSeed, Planner.Office office) {
        List<Planner> people = new ArrayList<>();
        for (var visitor : visitors) {
            people.add(new Planner(visitor, office, firstSeed + people.size(), nanoTime));
        }
        return people;
    }

    private void work(List<Planner> people, double seconds, double thinkSeconds)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            long end = nanoTime.getAsLong() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
            List<Future<?>> working = new ArrayList<>();
            for (var planner : people) {
                working.add(threads.submit(() -> {
                    planner.workUntil(end, thinkSeconds);
                    return null;
                }));
            }
            for (var each : working) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
