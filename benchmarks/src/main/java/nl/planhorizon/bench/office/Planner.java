package nl.planhorizon.bench.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** Somebody who plans: looks at a week, at cases and at lists, holds hearings and moves some; thinks in between. */
final class Planner {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ASSETS = List.of(
            "/assets/nl-design-system.css",
            "/assets/theme.css",
            "/assets/planhorizon.css",
            "/assets/lib/htmx.min.js",
            "/assets/planhorizon.js",
            "/assets/board.js");
    /** With fifty planners some two hundred an hour. */
    private static final int ACTIONS_AN_ABSENCE = 400;

    private static final Set<Integer> CHECKED = Set.of(200, 201, 409, 412);

    private final Visitor visitor;
    private final Office office;
    private final RandomGenerator chance;
    private final LongSupplier nanoTime;
    private final List<Sample> samples = new ArrayList<>();

    Planner(Visitor visitor, Office office, long seed, LongSupplier nanoTime) {
        this.visitor = visitor;
        this.office = office;
        this.nanoTime = nanoTime;
        // The first numbers of a Random are nearly the same for neighbouring seeds: everybody would click at once.
        chance = new SplittableRandom(seed);
    }

    /**
     * What planners know of the office.
     *
     * @param locations codes of its locations
     * @param weeks Mondays of the window that are not frozen
     * @param hearings cases with a hearing in those weeks
     * @param queues codes of queues
     * @param officers those who hear in those weeks
     */
    record Office(
            List<String> locations,
            List<LocalDate> weeks,
            List<String> hearings,
            List<String> queues,
            List<String> officers) {

        Office {
            locations = List.copyOf(locations);
            weeks = List.copyOf(weeks);
            hearings = List.copyOf(hearings);
            queues = List.copyOf(queues);
            officers = List.copyOf(officers);
        }
    }

    List<Sample> samples() {
        return samples;
    }

    void workUntil(long endNanos, double thinkSeconds) throws IOException, InterruptedException {
        think(thinkSeconds);
        measure(Action.FIRST_BOARD, this::openBoard);
        while (nanoTime.getAsLong() < endNanos) {
            think(thinkSeconds);
            act();
        }
    }

    private void think(double seconds) throws InterruptedException {
        Thread.sleep((long) (1000 * seconds * 2 * chance.nextDouble()));
    }

    /** An answer that may be an error. */
    @FunctionalInterface
    private interface Question {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private HttpResponse<String> measure(Action action, Question question) throws IOException, InterruptedException {
        long start = nanoTime.getAsLong();
        var answer = question.ask();
        double millis = (nanoTime.getAsLong() - start) / 1e6;
        boolean fine = answer.statusCode() == 200 || (action.isChange() && CHECKED.contains(answer.statusCode()));
        samples.add(new Sample(action, millis, !fine));
        return answer;
    }

    private HttpResponse<String> openBoard() throws IOException, InterruptedException {
        var answer = visitor.get("/board" + place());
        visitor.getAll(ASSETS);
        return answer;
    }

    private void act() throws IOException, InterruptedException {
        if (chance.nextInt(ACTIONS_AN_ABSENCE) == 0) {
            reportAbsence();
            return;
        }
        int dice = chance.nextInt(99);
        if (dice < 25) {
            measure(Action.BOARD_WEEK, () -> visitor.get("/board/grid" + place()));
            measure(Action.STRIP, () -> visitor.get("/board/strip"));
        } else if (dice < 45) {
            measure(Action.PANEL, () -> visitor.get("/cases/" + any(office.hearings()) + "/panel"));
        } else if (dice < 60) {
            measure(Action.HELD, () -> visitor.get("/board/held/" + any(office.hearings()) + place()));
        } else if (dice < 72) {
            measure(Action.CASES, () -> visitor.get("/cases?state=not-planned&queue=" + any(office.queues())));
        } else if (dice < 80) {
            measure(Action.NOT_PLANNED, () -> visitor.get("/not-planned?queue=" + any(office.queues())));
        } else if (dice < 85) {
            measure(Action.TODAY, () -> visitor.get("/"));
        } else {
            move(any(office.hearings()));
        }
    }

    private void reportAbsence() throws IOException, InterruptedException {
        var event = JSON.createObjectNode().put("type", "officer-absent").put("subject", any(office.officers()));
        var day = any(office.weeks()).toString();
        event.put("first", day).put("last", day);
        measure(Action.EVENT, () -> visitor.send("POST", "/v1/events", event.toString(), ""));
    }

    private String place() {
        return "?from=%s&location=%s".formatted(any(office.weeks()), any(office.locations()));
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    /** Holds a hearing, chooses a legal place elsewhere, and moves it there. */
    private void move(String caseId) throws IOException, InterruptedException {
        var now = visitor.get("/v1/hearings/" + caseId);
        var hearing = JSON.readTree(now.body()).path("hearing");
        if (now.statusCode() != 200 || hearing.isMissingNode() || hearing.isNull()) {
            return;
        }
        var location = hearing.path("location").asText();
        var places = JSON.readTree(visitor.get("/v1/hearings/%s/places?location=%s".formatted(caseId, location))
                .body());
        List<JsonNode> legal = new ArrayList<>();
        places.forEach(each -> {
            if (each.path("forbids").isEmpty()
                    && !each.path("hearing").isNull()
                    && !each.path("hearing").equals(hearing)) {
                legal.add(each.path("hearing"));
            }
        });
        if (!legal.isEmpty()) {
            think(0.5);
            var to = ((ObjectNode) any(legal)).put("reason", "load");
            to.remove("caseId");
            var version = now.headers().firstValue("ETag").orElse("");
            measure(Action.MOVE, () -> visitor.send("PUT", "/v1/hearings/" + caseId, to.toString(), version));
        }
    }
}
