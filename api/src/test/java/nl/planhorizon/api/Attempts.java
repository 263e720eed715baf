package nl.planhorizon.api;

import static nl.planhorizon.api.Attempt.byProgram;
import static nl.planhorizon.api.Attempt.onPage;
import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.location;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One attempt at every change that asks for a version, about things that are there. */
final class Attempts {

    private static final String RUN = "6f1f2c3e-0000-4000-8000-000000000001";
    private static final String NIGHT = "2000-01-03";
    private static final String SEEN = "seen";
    private static final String VERSION = "version";
    private static final String SCENARIO = "versioned";

    private final RunningServer server;
    private final Client planner;
    private final String event;
    private final String upload;
    private final String rooms;

    /** Makes what there has to be first: a run, a night, an event, a note, a scenario and an upload. */
    Attempts(RunningServer server) {
        this.server = server;
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var database = server.part(JdbcClient.class);
        database.sql(
                        "insert into run (id, state, asked_by, asked_at, finished_at, seconds, seed, policy_version, result)"
                                + " values (?::uuid, 'FINISHED', 'planner', now(), now(), 1, 1, 'p',"
                                + " '{\"hearings\":[],\"proof\":{\"lowerBound\":0,\"prices\":[]}}')")
                .param(RUN)
                .update();
        database.sql("insert into night (date, attempt, state, outcome, asked_by, started_at, ended_at)"
                        + " values (?::date, 1, 'ENDED', 'HELD', 'planner', now(), now())")
                .param(NIGHT)
                .update();
        var absent = "{\"type\":\"officer-absent\",\"subject\":\"%s\",\"first\":\"%s\",\"last\":\"%2$s\"}"
                .formatted(hearing().officer(), hearing().firstDay());
        event = json(planner.send("POST", "/v1/events", absent, Map.of()))
                .at("/event/id")
                .asText();
        planner.send("PUT", note(), "{\"words\":\"hoe het was\"}", Map.of("If-None-Match", "*"));
        var scenario = """
            {"format": "planhorizon-scenario", "version": 1, "name": "%s", "title": "t", "asOf": "2023-07-17", "weeks": 20,
             "replications": 5, "parent": "letter-2023",
             "resources": [{"name": "Ten", "from": "2023-09-01", "kind": "officers", "count": 10}]}
            """.formatted(SCENARIO);
        planner.send("POST", "/v1/scenarios", scenario, Map.of());
        rooms = rooms();
        upload = location(planner.sendFile("/import", "rooms.csv", rooms.getBytes(StandardCharsets.UTF_8)))
                .replaceFirst(".*(?=/import/)", "");
    }

    private Office office() {
        return server.part(Offices.class).current();
    }

    private Hearing hearing() {
        return office().plans().working().values().iterator().next();
    }

    private Hearing past() {
        var office = office();
        return office.plans().published().stream()
                .map(each -> each.hearing())
                .filter(each -> each.firstDay().isBefore(office.caseload().asOf())
                        && office.findCase(each.caseId()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String rooms() {
        var rows = new StringBuilder("id;location;child;video;closed\n");
        office().caseload()
                .resources()
                .rooms()
                .forEach(room -> rows.append("%s;%s;;;\n".formatted(room.id(), room.location())));
        return rows.toString();
    }

    private String note() {
        return "/v1/marks/case-note/" + hearing().caseId();
    }

    private String account() {
        return String.valueOf(
                server.part(Accounts.class).find("viewer").orElseThrow().id());
    }

    List<Attempt> byPrograms() {
        return Stream.of(things(), hearings(), plans(), administration())
                .flatMap(List::stream)
                .toList();
    }

    private List<Attempt> things() {
        var id = hearing().caseId();
        var officer = "/v1/resources/officers/" + hearing().officer();
        return List.of(
                byProgram("PUT /v1/cases/{id}", "/v1/cases/" + id, body("/v1/cases/" + id)),
                byProgram("PUT /v1/resources/{kind}/{id}", officer, body(officer)),
                byProgram("DELETE /v1/resources/{kind}/{id}", officer, ""),
                byProgram("PUT /v1/marks/{kind}/{subject}", note(), "{\"words\":\"anders\"}"),
                byProgram("DELETE /v1/marks/{kind}/{subject}", note(), ""),
                byProgram("POST /v1/imports", "/v1/imports?name=rooms.csv", rooms));
    }

    private List<Attempt> hearings() {
        var kept = hearing();
        var hearing = "/v1/hearings/" + kept.caseId();
        var place = "{\"sessions\":%s,\"location\":\"%s\",\"officer\":\"%s\",\"room\":\"%s\"}"
                .formatted(
                        json(planner.get(hearing)).at("/hearing/sessions"),
                        kept.location(),
                        kept.officer(),
                        kept.room());
        return List.of(
                byProgram("PUT /v1/hearings/{caseId}", hearing, place),
                byProgram("DELETE /v1/hearings/{caseId}", hearing, ""),
                byProgram("PUT /v1/hearings/{caseId}/pin", hearing + "/pin", "{\"reason\":\"zo is het\"}"),
                byProgram("DELETE /v1/hearings/{caseId}/pin", hearing + "/pin", ""));
    }

    private List<Attempt> plans() {
        var day = "/v1/hearing-days/" + past().caseId() + "/" + past().firstDay();
        var refills = "/v1/cases/" + hearing().caseId() + "/refills";
        var invited = "{\"state\":\"sent\",\"on\":\"2020-01-01\"}";
        var night = "/v1/nights/" + NIGHT;
        return List.of(
                byProgram("PUT /v1/hearing-days/{caseId}/{firstDay}/invitation", day + "/invitation", invited),
                byProgram(
                        "PUT /v1/hearing-days/{caseId}/{firstDay}/attendance",
                        day + "/attendance",
                        "{\"outcome\":\"came\"}"),
                byProgram("POST /v1/hearing-plans/{id}/acceptance", "/v1/hearing-plans/" + RUN + "/acceptance", ""),
                byProgram("POST /v1/publications", "/v1/publications", "{\"until\":\"%s\"}".formatted(last())),
                byProgram("POST /v1/nights/{date}/approval", night + "/approval", ""),
                byProgram("POST /v1/nights/{date}/refusal", night + "/refusal", ""),
                byProgram("POST /v1/events/{id}/acceptance", "/v1/events/" + event + "/acceptance", "{}"),
                byProgram("POST /v1/cases/{id}/refills", refills, "{\"caseId\":\"X\"}"));
    }

    private List<Attempt> administration() {
        var account = "/v1/accounts/" + account();
        return List.of(
                byProgram("PUT /v1/scenarios/{scenario}", "/v1/scenarios/" + SCENARIO, "{}"),
                byProgram("PUT /v1/accounts/{id}", account, "{\"roles\":[\"viewer\"]}"),
                byProgram("POST /v1/accounts/{id}/one-time-password", account + "/one-time-password", ""),
                byProgram("POST /v1/policy-versions", "/v1/policy-versions", "{\"tables\":{}}"),
                byProgram("PUT /v1/retention/{kind}", "/v1/retention/events", "{\"days\":400}"));
    }

    private String body(String path) {
        return planner.get(path).body();
    }

    private String last() {
        return office().caseload().window().last().toString();
    }

    List<Attempt> onPages() {
        return Stream.of(boardPages(), editPages(), planPages(), administrationPages())
                .flatMap(List::stream)
                .toList();
    }

    private List<Attempt> boardPages() {
        var hearing = hearing();
        var board = "/board/" + hearing.caseId();
        var note = Map.of("kind", "case-note", "subject", hearing.caseId(), "words", "anders");
        var call = Map.of(
                "subject",
                hearing.caseId() + ":" + hearing.firstDay(),
                "state",
                "offered",
                "interpreter",
                "T",
                "back",
                "/duty");
        var reserve = Map.of("subject", "TA:" + hearing.firstDay(), "officer", hearing.officer());
        return List.of(
                onPage("POST /board/{id}/place", board + "/place", SEEN, place(hearing)),
                onPage("POST /board/{id}/unplan", board + "/unplan", SEEN, Map.of()),
                onPage("POST /board/{id}/pin", board + "/pin", SEEN, Map.of("why", "zo is het")),
                onPage("POST /board/marks", "/board/marks", SEEN, note),
                onPage("POST /duty/calls", "/duty/calls", SEEN, call),
                onPage("POST /duty/reserve", "/duty/reserve", SEEN, reserve));
    }

    private List<Attempt> editPages() {
        var edit = "/cases/" + hearing().caseId() + "/edit";
        var officer = "/people/officers/" + hearing().officer();
        var status = Map.of("_only", "status", "status", "open");
        var limit = Map.of("_only", "weeklyLimit", "weeklyLimit", "2");
        return List.of(
                onPage("POST /cases/{id}/edit", edit, "_seen", status),
                onPage("POST /people/{kind}/{id}", officer, "_seen", limit),
                onPage("POST /people/{kind}/{id}/remove", officer + "/remove", "_seen", Map.of()),
                onPage("POST /import/{id}", upload, SEEN, Map.of("complete", "false")));
    }

    private List<Attempt> planPages() {
        var run = "/runs/" + RUN + "/accept";
        var day = "/hearing-days/" + past().caseId() + "/" + past().firstDay();
        var refills = "/cases/" + hearing().caseId() + "/refills";
        var invited = Map.of("state", "sent", "on", "2020-01-01");
        var attended = Map.of("outcome", "came");
        return List.of(
                onPage("POST /runs/{id}/accept", run, VERSION, Map.of()),
                onPage("POST /publish", "/publish", SEEN, Map.of("until", last())),
                onPage("POST /hearing-days/{caseId}/{firstDay}/invitation", day + "/invitation", SEEN, invited),
                onPage("POST /hearing-days/{caseId}/{firstDay}/attendance", day + "/attendance", SEEN, attended),
                onPage("POST /nights/{date}/approve", "/nights/" + NIGHT + "/approve", SEEN, Map.of()),
                onPage("POST /nights/{date}/decline", "/nights/" + NIGHT + "/decline", SEEN, Map.of()),
                onPage("POST /events/{id}/accept", "/events/" + event + "/accept", VERSION, Map.of()),
                onPage("POST /cases/{id}/refills", refills, SEEN, Map.of("caseId", "X")));
    }

    private List<Attempt> administrationPages() {
        var user = "/admin/users/" + account();
        var scenario = "/what-if/scenarios/" + SCENARIO;
        var policy = Map.of("sure", "yes", "version", "v-9");
        return List.of(
                onPage("POST /admin/users/{id}", user, VERSION, Map.of("roles", "viewer")),
                onPage("POST /admin/users/{id}/password", user + "/password", VERSION, Map.of()),
                onPage("POST /admin/policy", "/admin/policy", SEEN, policy),
                onPage("POST /admin/retention/{kind}", "/admin/retention/events", SEEN, Map.of("days", "400")),
                onPage("POST /what-if/scenarios/{scenario}", scenario, VERSION, Map.of("document", "{}")));
    }

    private static Map<String, String> place(Hearing hearing) {
        return Map.of(
                "day",
                hearing.firstDay().toString(),
                "half",
                hearing.start().half().name(),
                "location",
                hearing.location(),
                "why",
                "zo is het");
    }
}
