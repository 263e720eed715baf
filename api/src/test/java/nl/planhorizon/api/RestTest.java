package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The REST interface keeps its conventions. */
@ExtendWith(WithServer.class)
final class RestTest {

    private static final Path DESCRIPTION = Path.of("..", "docs", "openapi.json");
    /** The server waits some seconds before it gives figures that are not new. */
    private static final int MOST_LOOKS = 60;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final RunningServer server;
    private final Client client;

    RestTest(RunningServer server) {
        this.server = server;
        client = server.signedInAs(Role.VIEWER);
    }

    @Test
    void itsDescriptionIsTheCommittedOne() throws IOException {
        var described = new Client(server.address()).get("/v1/openapi.json");
        var text = JSON.writeValueAsString(JSON.readValue(described.body(), Object.class)) + "\n";
        if (Boolean.getBoolean("update")) {
            Files.writeString(DESCRIPTION, text);
        }

        assertThat(text).isEqualTo(Files.readString(DESCRIPTION));
    }

    @Test
    void findsCasesByQueueAndState() throws IOException {
        var found = json(client.get("/v1/cases?state=planned&size=5"));

        assertThat(found.get("cases")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(found.get("cases"))
                .allSatisfy(each -> assertThat(each.get("hearing").isObject()).isTrue());
    }

    @Test
    void aCaseHasItsPublishedFormAndAVersion() throws IOException {
        var id = anyCase();

        var one = client.get("/v1/cases/" + id);

        assertThat(json(one).get("cases").get(0).get("number").asText()).isEqualTo(id);
        assertThat(one.headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).matches("\"\\d+\""));
        assertThat(one.headers().firstValue("API-Version")).hasValue("1.0.0");
    }

    @Test
    void explainsACase() throws IOException {
        var explained = json(client.get("/v1/cases/" + anyCase() + "/explanation"));

        assertThat(explained.get("sentence").asText())
                .contains(explained.get("case").asText());
    }

    private String anyCase() throws IOException {
        return json(client.get("/v1/cases?state=not-planned"))
                .get("cases")
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void theOfficeTellsItsDayAndWindow() throws IOException {
        var office = json(client.get("/v1/office"));

        assertThat(office.get("asOf").asText()).isEqualTo("2023-07-17");
        assertThat(office.get("hearingsWorking").asInt()).isPositive();
    }

    @Test
    void theOfficeGivesAllItKnowsInThePublishedForm() throws IOException {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);

        var whole = planner.get("/v1/office/caseload");

        assertThat(json(whole).get("cases"))
                .hasSize(json(client.get("/v1/office")).get("cases").asInt());
        assertThat(whole.headers().firstValue("ETag")).isPresent();
        assertProblem(client.get("/v1/office/caseload"), 403, "not-allowed");
    }

    @Test
    void theFiguresAreThoseAboveTheBoard() throws IOException {
        var plan = json(client.get("/v1/figures"));
        for (int i = 0; plan.get("stale").asBoolean() && i < MOST_LOOKS; i++) {
            plan = json(client.get("/v1/figures"));
        }

        assertThat(plan.get("stale").asBoolean()).as("%s", plan).isFalse();
        var figures = plan.get("figures");
        assertThat(figures.get("casesPlanned").asInt())
                .isPositive()
                .isLessThanOrEqualTo(figures.get("casesReady").asInt());
        assertThat(client.get("/board/strip").body())
                .contains("%d van %s"
                        .formatted(
                                figures.get("casesPlanned").asInt(),
                                figures.get("casesReady").asText()));
    }

    @Test
    void everyCaseWithoutAHearingHasAReason() throws IOException {
        var found = json(client.get("/v1/not-planned"));
        var reason = found.get("cases").get(0).get("reason").asText();

        var same = json(client.get("/v1/not-planned?reason=" + reason));

        assertThat(found.get("cases")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("reason").asText()).isNotBlank();
            assertThat(each.get("sentence").asText())
                    .contains(each.get("caseId").asText());
        });
        assertThat(same.get("cases"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("reason").asText()).isEqualTo(reason));
        assertThat(same.get("total").asInt() + same.get("unknown").asInt())
                .isLessThanOrEqualTo(found.get("total").asInt());
    }

    @Test
    void whateverGoesWrongIsAProblemDocument() throws IOException {
        assertProblem(client.get("/v1/cases/NOWHERE"), 404, "not-found");
        assertProblem(client.get("/v1/cases?page=x"), 400, "invalid");
        assertProblem(client.get("/v1/nothing-here"), 404, "not-found");
        assertProblem(client.get("/actuator/prometheus"), 403, "not-allowed");
        assertProblem(new Client(server.address()).get("/v1/office"), 401, "not-signed-in");
        assertProblem(client.postWithoutToken("/v1/office"), 403, "not-allowed");
    }

    @Test
    void whatIsAskedForWronglyIsRefusedAndWhatFitsNothingIsAnEmptyList() throws IOException {
        assertProblem(client.get("/v1/not-planned?page=x"), 400, "invalid");
        for (var list : List.of("/v1/not-planned", "/v1/cases")) {
            var none = client.get(list + "?queue=nowhere");
            assertThat(none.statusCode()).as(list).isEqualTo(200);
            assertThat(json(none).get("total").asInt()).as(list).isZero();
        }
    }

    @Test
    void whatNobodyKnowsIsNotFoundAndWhatIsNoIdOrDateIsRefused() throws IOException {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var seen = Map.of("If-Match", "\"1\"");

        assertProblem(client.get("/v1/hearing-days/NOWHERE/2023-07-17"), 404, "not-found");
        assertProblem(client.get("/v1/hearing-days/NOWHERE/today"), 400, "wrong-request");
        for (var decision : List.of("approval", "refusal")) {
            var unknown = planner.send("POST", "/v1/nights/2099-01-01/" + decision, "", seen);
            var noDate = planner.send("POST", "/v1/nights/tomorrow/" + decision, "", seen);
            assertProblem(unknown, 404, "not-found");
            assertProblem(noDate, 400, "wrong-request");
        }
        assertProblem(planner.post("/v1/to-tell/999999999", ""), 404, "not-found");
        assertProblem(planner.post("/v1/to-tell/nobody", ""), 400, "wrong-request");
        assertThat(planner.post("/to-tell/999999999", Map.of()).statusCode()).isEqualTo(404);
        assertThat(planner.post("/to-tell/nobody", Map.of()).statusCode()).isEqualTo(400);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(content -> assertThat(content).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
        var problem = json(answer);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("errors").isArray()).isTrue();
    }

    @Test
    void aMachineSignsEveryRequest() throws IOException {
        var basic = Base64.getEncoder()
                .encodeToString(("machine:" + RunningServer.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var machine = new Client(server.address());

        var metrics = machine.send(machine.request("/actuator/prometheus").header("Authorization", "Basic " + basic));
        var health = machine.get("/actuator/health/readiness");

        assertThat(metrics.body()).contains("jvm_memory_used_bytes");
        assertThat(json(health).get("status").asText()).isEqualTo("UP");
    }

    @Test
    void aRequestWithoutTheFileItIsAboutIsAWrongRequest() throws IOException {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);

        assertThat(planner.post("/import", Map.of("x", "y")).statusCode()).isEqualTo(400);
        assertThat(planner.post("/events/file", "{}").statusCode()).isEqualTo(400);
        assertProblem(planner.post("/v1/events/files", "{}"), 415, "wrong-request");
    }

    @Test
    void forgedRequestsAreRefused() {
        assertThat(client.postWithoutToken("/password").statusCode()).isEqualTo(403);
    }

    @Test
    void wrongPasswordsLockAnAccountForAWhile() {
        server.add("forgetful", Role.VIEWER, "TA");
        var stranger = new Client(server.address());
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(stranger, "forgetful", "wrong " + i)).endsWith("?wrong");
        }

        assertThat(signIn(stranger, "forgetful", RunningServer.PASSWORD)).endsWith("?wait");
    }

    private static String signIn(Client client, String name, String password) {
        return client.post("/sign-in", Map.of("name", name, "password", password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
