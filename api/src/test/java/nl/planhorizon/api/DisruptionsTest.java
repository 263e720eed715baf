package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventFiles;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong by day, at a running server: reported by REST, by form and by file, repaired, and refilled. */
final class DisruptionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private static Client planner;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer();
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Office office() {
        return server.part(Offices.class).current();
    }

    /** A hearing in force some time ahead; which one is told apart by a number. */
    private static Hearing ahead(int number) {
        var from = office().caseload().asOf().plusDays(10);
        return office().plans().inForce(office().caseload().window()).hearings().stream()
                .filter(each -> each.firstDay().isAfter(from)
                        && each.equals(office().plans().working().get(each.caseId())))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAbsenceIsRepairedWithTheChosenAlternative() throws IOException {
        var hearing = ahead(0);
        var taken = json(post("/v1/events", """
            {"type": "officer-absent", "subject": "%s", "first": "%s", "last": "%s"}\
            """.formatted(hearing.officer(), hearing.firstDay(), hearing.lastDay())));
        var proposal = taken.get("proposal");
        var id = taken.get("event").get("id").asLong();
        var alternative =
                proposal.get("alternatives").get(hearing.caseId()).get(0).get("hearing");

        assertThat(planner.get("/events/" + id).body()).contains("choice-" + hearing.caseId());
        var accepted = planner.post(
                "/events/" + id + "/accept",
                Map.of("version", proposal.get("version").asText(), "choice-" + hearing.caseId(), "0"));

        assertThat(accepted.headers().firstValue("Location").orElse("")).endsWith("/to-tell");
        var now = Objects.requireNonNull(office().plans().working().get(hearing.caseId()));
        assertThat(now.officer()).isEqualTo(alternative.get("officer").asText());
        assertThat(now.room()).isEqualTo(alternative.get("room").asText());
        assertThat(planner.get("/to-tell").body()).contains(hearing.caseId());
    }

    @Test
    void aPlaceThatFallsOutIsGivenToAnotherInOneClick() throws IOException {
        var place = withCandidates();
        post("/v1/events", "{\"type\": \"case-withdrawn\", \"subject\": \"%s\"}".formatted(place.caseId()));
        var path = "/cases/" + place.caseId() + "/refills";
        var offered = json(planner.get("/v1" + path));
        var first = offered.get("candidates").get(0).get("caseId").asText();

        assertThat(planner.get(path).body()).contains("Geef de plaats").doesNotContain("??");
        assertThat(planner.send("POST", "/v1" + path, "{}", Map.of()).statusCode())
                .isEqualTo(400);
        var given = planner.post(
                path, Map.of("caseId", first, "seen", offered.get("version").asText()));

        assertThat(given.headers().firstValue("Location").orElse("")).endsWith("/to-tell");
        assertThat(planner.get("/to-tell").body()).contains(first, "De plaats is voor zaak");
        assertThat(office().plans().publishedIn(office().caseload().window(), first))
                .satisfies(standing -> assertThat(standing.hearing().sessions()).isEqualTo(place.sessions()));
        assertThat(office().plans().working()).containsKey(first).doesNotContainKey(place.caseId());
        assertThat(server.signedInAs(Role.VIEWER)
                        .post(path, Map.of("caseId", first))
                        .statusCode())
                .isEqualTo(403);
    }

    private static Hearing withCandidates() throws IOException {
        for (int i = 1; ; i++) {
            var candidates = json(planner.get("/v1/cases/" + ahead(i).caseId() + "/refills"));
            if (!candidates.get("candidates").isEmpty()) {
                return ahead(i);
            }
        }
    }

    @Test
    void eventsComeInAFileOfAnyForm() throws IOException {
        var hearing = ahead(3);
        var events = List.of(
                new Event(
                        EventType.ROOM_CLOSED,
                        hearing.room(),
                        hearing.firstDay(),
                        hearing.firstDay(),
                        null,
                        null,
                        null),
                new Event(EventType.INVITATION_CHANGED, hearing.caseId(), null, null, null, "agreed", null));
        var csv = "type;subject;first;last;value\nroom-closed;%s;%s;%s;\ninvitation-changed;%s;;;agreed\n"
                .formatted(hearing.room(), hearing.firstDay(), hearing.firstDay(), hearing.caseId());
        EventFiles.write(events, folder.resolve("events.json"));
        EventFiles.write(events, folder.resolve("events.xlsx"));

        var sent = List.of(
                planner.sendFile("/v1/events/files", "events.csv", csv.getBytes(StandardCharsets.UTF_8)),
                planner.sendFile("/v1/events/files", "a.json", Files.readAllBytes(folder.resolve("events.json"))),
                planner.sendFile("/v1/events/files", "b.xlsx", Files.readAllBytes(folder.resolve("events.xlsx"))));

        assertThat(sent).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(json(answer).get("events").asInt()).isEqualTo(2);
        });
        assertThat(planner.get("/standby").body()).doesNotContain("??");
    }

    @Test
    void everyFaultOfAFileIsToldAndNothingIsTakenIn() throws IOException {
        long before = office().version();
        var wrong = """
            type;subject;first;last
            room-closed;NOWHERE;2023-08-01;2023-07-01
            something;X;;
            nuisance;Y;tomorrow;
            """;
        var unknown = """
            type;subject;first;last
            room-closed;NOWHERE;2023-08-01;2023-08-01
            officer-absent;NOBODY;2023-08-01;2023-08-01
            """;

        var form = planner.sendFile("/v1/events/files", "e.csv", wrong.getBytes(StandardCharsets.UTF_8));
        var things = planner.sendFile("/v1/events/files", "e.csv", unknown.getBytes(StandardCharsets.UTF_8));
        var page = planner.sendFile("/events/file", "e.csv", unknown.getBytes(StandardCharsets.UTF_8));

        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(json(form).get("errors")).hasSize(3);
        assertThat(json(things).get("errors"))
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.get("code").asText()).isEqualTo("unknown-reference"));
        assertThat(page.body()).contains("NOWHERE", "NOBODY");
        assertThat(office().version()).isEqualTo(before);
    }

    private static HttpResponse<String> post(String path, String json) {
        var answer = planner.send("POST", path, json, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
