package nl.planhorizon.api;

import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.location;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.night.NightCalendar;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Something to show on every page that shows one thing: a night, an event, runs, a sweep, and what else there is. */
final class PreparedPages {

    private static final String SCENARIO = "shown";
    private static final int MOST_LOOKS = 600;

    private final RunningServer server;
    private final Client planner;
    private final Map<String, String> pages = new HashMap<>();

    PreparedPages(RunningServer server) throws InterruptedException {
        this.server = server;
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
        night();
        runs();
        whatIf();
        event();
        things();
        hearingDays();
        administration();
    }

    /** The address that stands for each path of the table of access. */
    Map<String, String> pages() {
        return pages;
    }

    /** A hearing of the working plan that may still change. */
    Hearing hearing() {
        return ahead(each -> true);
    }

    private Hearing ahead(Predicate<Hearing> fits) {
        var from = office().caseload().asOf().plusDays(10);
        return office().plans().working().values().stream()
                .filter(each -> each.firstDay().isAfter(from))
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    private Office office() {
        return server.part(Offices.class).current();
    }

    private void night() throws InterruptedException {
        LocalDate date = server.part(NightCalendar.class).next();
        asked("/v1/nights", "{\"date\": \"%s\"}".formatted(date));
        await(() ->
                json(planner.get("/v1/nights/" + date)).path("state").asText().equals("ENDED"));
        pages.put("/nights", "/nights");
        pages.put("/nights/{date}", "/nights/" + date);
        pages.put("/to-tell", "/to-tell");
        pages.put("/standby", "/standby");
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; !done.getAsBoolean(); i++) {
            assertThat(i).as("This takes too long.").isLessThan(MOST_LOOKS);
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    /** Asks for something, and gives its id. */
    private String asked(String path, String document) {
        var answer = planner.post(path, document);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return location(answer).replaceFirst(".*/", "");
    }

    private void runs() throws InterruptedException {
        var one = finishedRun();
        var other = finishedRun();
        pages.put("/runs/{id}", "/runs/" + one);
        pages.put("/runs/compare", "/runs/compare?one=%s&other=%s".formatted(one, other));
    }

    private String finishedRun() throws InterruptedException {
        var id = asked("/v1/hearing-plans", "{\"config\": {\"seconds\": 1}}");
        await(() -> json(planner.get("/v1/hearing-plans/" + id + "/metadata"))
                .path("solverStatus")
                .asText()
                .equals("FINISHED"));
        return id;
    }

    private void whatIf() throws InterruptedException {
        asked("/v1/scenarios", """
            {"format": "planhorizon-scenario", "version": 1, "name": "%s", "title": "Tien erbij", "asOf": "2023-07-17",
             "weeks": 20, "replications": 5, "parent": "letter-2023",
             "resources": [{"name": "Ten", "from": "2023-09-01", "kind": "officers", "count": 10}]}
            """.formatted(SCENARIO));
        var study = asked("/v1/studies", "{\"scenarios\": [\"%s\"]}".formatted(SCENARIO));
        var sweep = asked(
                "/v1/sweeps",
                "{\"scenario\": \"%s\", \"axes\": [{\"pointer\": \"/resources/0/count\", \"values\": [5, 30]}]}"
                        .formatted(SCENARIO));
        await(() -> json(planner.get("/v1/sweeps/" + sweep)).at("/counts/done").asInt() == 2);
        await(() -> planner.get("/what-if/studies/" + study + "/print").statusCode() == 200);
        pages.put("/what-if/scenarios/{scenario}", "/what-if/scenarios/" + SCENARIO);
        pages.put("/what-if/studies/{id}", "/what-if/studies/" + study);
        pages.put("/what-if/studies/{id}/print", "/what-if/studies/" + study + "/print");
        pages.put("/what-if/sweeps/{id}", "/what-if/sweeps/" + sweep);
    }

    private void event() {
        var one = hearing();
        var other = ahead(each -> !each.officer().equals(one.officer()));
        var absent = "{\"type\":\"officer-absent\",\"subject\":\"%s\",\"first\":\"%s\",\"last\":\"%2$s\"}"
                .formatted(other.officer(), other.firstDay());
        var taken = planner.post("/v1/events", absent);
        pages.put("/events", "/events");
        pages.put("/events/{id}", "/events/" + json(taken).at("/event/id").asText());
    }

    private void things() {
        var id = hearing().caseId();
        pages.put("/cases/{id}", "/cases/" + id);
        pages.put("/cases/{id}/edit", "/cases/" + id + "/edit");
        pages.put("/cases/{id}/refills", "/cases/" + id + "/refills");
        pages.put("/people/{kind}/{id}", "/people/officers/" + hearing().officer());
        var rooms = new StringBuilder("id;location;child;video;closed\n");
        office().caseload()
                .resources()
                .rooms()
                .forEach(room -> rooms.append("%s;%s;;;\n".formatted(room.id(), room.location())));
        var file = rooms.toString().getBytes(StandardCharsets.UTF_8);
        pages.put(
                "/import/{id}",
                "/import/"
                        + location(planner.sendFile("/import", "rooms.csv", file))
                                .replaceFirst(".*/", ""));
    }

    private void hearingDays() {
        var hearing = office().plans().published().stream()
                .map(each -> each.hearing())
                .filter(each -> office().findCase(each.caseId()).isPresent())
                .findFirst()
                .orElseThrow();
        var one = "/hearing-days/%s/%s".formatted(hearing.caseId(), hearing.firstDay());
        pages.put("/hearing-days", "/hearing-days?day=" + hearing.firstDay());
        pages.put("/hearing-days/print", "/hearing-days/print?day=" + hearing.firstDay());
        pages.put("/hearing-days/calendars", "/hearing-days/calendars");
        pages.put("/hearing-days/{caseId}/{firstDay}", one);
        planner.post("/hearing-days/calendars", Map.of("kind", "officer", "resource", hearing.officer()));
    }

    private void administration() {
        var viewer = server.part(Accounts.class).find("viewer").orElseThrow();
        pages.put("/admin/users/{id}", "/admin/users/" + viewer.id());
        var inForce = json(planner.get("/v1/office")).get("policyVersion").asText();
        var tables = json(planner.get("/v1/policy-versions/" + inForce)).get("tables");
        tables.get("settings").forEach(row -> {
            if (row.get("setting").asText().equals("held-back-percentage")) {
                ((ObjectNode) row).put("value", 4);
            }
        });
        var next = "{\"version\":\"later-1\",\"effectiveFrom\":\"2099-01-01\",\"reason\":\"later\",\"tables\":%s}"
                .formatted(tables);
        var made = planner.send(
                "POST", "/v1/policy-versions", next, Map.of("If-Match", tag(planner.get("/v1/policy-versions"))));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        pages.put("/admin/policy/difference", "/admin/policy/difference?version=later-1");
    }
}
