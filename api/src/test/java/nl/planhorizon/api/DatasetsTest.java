package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Answers.faults;
import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.location;
import static nl.planhorizon.api.testing.Usable.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator.FilterOptions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planning runs for programs: of datasets that are sent, stored, derived by patch; and what a dataset can have wrong. */
@ExtendWith(WithServer.class)
final class DatasetsTest {

    private static final String RUNS = "/v1/hearing-plans";

    private final RunningServer server;
    private final RealBrowser browser;
    private final Client client;

    DatasetsTest(RunningServer server, RealBrowser browser) {
        this.server = server;
        this.browser = browser;
        client = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    private ObjectNode demo() {
        var demo = (ObjectNode) json(client.get("/v1/demo-data/demo-300"));
        ((ObjectNode) demo.get("config")).put("seconds", 1);
        return demo;
    }

    private JsonNode finished(String path) throws InterruptedException {
        while (true) {
            var run = json(client.get(path + "/metadata"));
            if (List.of("FINISHED", "STOPPED", "FAILED")
                    .contains(run.get("solverStatus").asText())) {
                return run;
            }
            Thread.sleep(500);
        }
    }

    /** Where the run is that was asked for. */
    private String asked(String path, String json) {
        var answer = client.post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return location(answer);
    }

    @Test
    void aDemoIsSentPlannedLookedAtAndNeverTakenOver() throws InterruptedException {
        var path = asked(RUNS, demo().toString());
        var run = finished(path);

        assertThat(run.get("solverStatus").asText()).isEqualTo("FINISHED");
        assertThat(run.get("ownDataset").asBoolean()).isTrue();
        assertThat(json(client.get(path)).get("hearings")).isNotEmpty();
        assertThat(json(client.get(path + "/input")).get("cases")).hasSize(300);
        assertThat(json(client.get(path + "/config")).get("tags").get(0).asText())
                .isEqualTo("demo");
        assertThat(json(client.get(path + "/validation-result")).get("status").asText())
                .isNotEqualTo("ERRORS");
        var analysis = json(client.get(path + "/score-analysis"));
        assertThat(analysis.get("planCost").asLong()).isPositive();
        assertThat(analysis.get("costs").get("waiting").asLong()).isPositive();
        assertThat(client.get(path + "/events").statusCode()).isEqualTo(410);
        var version = client.get("/v1/office").headers().firstValue("ETag").orElseThrow();
        assertThat(client.send("POST", path + "/acceptance", "", Map.of("If-Match", version))
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(client.get(RUNS + "?tag=demo&status=FINISHED&size=10")))
                .anySatisfy(each -> assertThat(each.get("id")).isEqualTo(run.get("id")));
        assertThat(json(client.get(RUNS + "?tag=nowhere"))).isEmpty();
    }

    @Test
    void whatIsOnlyKeptStartsOnce() throws InterruptedException {
        var path = asked(RUNS + "?operation=NONE", demo().toString());
        assertThat(json(client.get(path)).get("metadata").get("solverStatus").asText())
                .isEqualTo("CREATED");
        var stopped = client.send("DELETE", path, "", Map.of());
        assertThat(stopped.statusCode()).isEqualTo(409);
        assertThat(faults(stopped)).containsExactly("refused.not-started");

        assertThat(client.post(path, "").statusCode()).isEqualTo(202);
        assertThat(client.post(path, "").statusCode()).isEqualTo(409);
        assertThat(finished(path).get("solverStatus").asText()).isEqualTo("FINISHED");
        assertThat(client.send("DELETE", path, "", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aRunWithoutAPlanIsNeitherTakenOverNorCompared() {
        var path = asked(RUNS + "?operation=NONE", "{\"config\": {\"seconds\": 1}}");
        var id = path.substring(RUNS.length() + 1);

        for (var answer : List.of(
                client.get(path + "/comparison"),
                client.get(path + "/score-analysis"),
                client.send("POST", path + "/acceptance", "", Map.of("If-Match", "\"0\"")))) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(faults(answer)).containsExactly("refused.no-plan");
        }
        for (var answer : List.of(
                client.get("/runs/compare?one=" + id + "&other=" + id),
                client.post("/runs/" + id + "/accept", Map.of("version", "0")))) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("heeft geen plan");
        }
    }

    @Test
    void whatIsMissingInAListOrCannotBeKeptIsAFault() {
        var kept = asked(RUNS + "?operation=NONE", demo().toString());
        var tag = client.post(RUNS, "{\"config\": {\"seconds\": 1, \"tags\": [null]}}");
        var patch = client.post(kept + "/from-patch", "{\"config\": {\"seconds\": 1}, \"patch\": [null]}");
        var name = client.post(RUNS, "{\"config\": {\"seconds\": 1, \"name\": \"a\\u0000b\"}}");

        assertThat(List.of(tag, patch, name))
                .extracting(HttpResponse::statusCode)
                .containsOnly(400);
        assertThat(faults(tag)).containsExactly("invalid-value");
        assertThat(faults(patch)).containsExactly("invalid-value");
        assertThat(faults(name)).containsExactly("unreadable-character");
    }

    @Test
    void demosAreTalkedOfInTheLanguageOfWhoeverAsks() {
        var dutch = client.get("/v1/demo-data");
        client.post("/language", Map.of("language", "en", "back", "/"));

        assertThat(dutch.body()).contains("3.000 zaken op 6 locaties");
        assertThat(client.get("/v1/demo-data").body()).contains("3,000 cases at 6 locations");
    }

    @Test
    void anotherDatasetIsDerivedByAPatchAllOrNothing() throws InterruptedException {
        var path = asked(RUNS, demo().toString());
        var parent = finished(path);
        var officer = json(client.get(path + "/input"))
                .get("officers")
                .get(0)
                .get("id")
                .asText();

        var wrong = client.post(path + "/from-patch", """
            {"config": {"seconds": 1}, "patch": [
              {"op": "remove", "path": "/officers/[id=NOBODY]"},
              {"op": "turn", "path": "/name"},
              {"op": "replace", "path": "/name"}]}\
            """);
        assertThat(faults(wrong)).containsExactly("nothing-there", "unknown-operation", "missing-value");

        var derived = asked(path + "/from-patch", """
            {"config": {"seconds": 1, "tags": ["what-if"]}, "patch": [
              {"op": "replace", "path": "/name", "value": "one works less"},
              {"op": "replace", "path": "/officers/[id=%s]/weeklyLimit", "value": 1}]}\
            """.formatted(officer));
        var run = finished(derived);
        var input = json(client.get(derived + "/input"));

        assertThat(run.get("parentId")).isEqualTo(parent.get("id"));
        assertThat(run.get("originId")).isEqualTo(parent.get("id"));
        assertThat(input.get("name").asText()).isEqualTo("one works less");
        assertThat(input.get("officers").get(0).get("weeklyLimit").asInt()).isEqualTo(1);
        var again = asked(derived + "/from-input", "{\"seconds\": 1}");
        assertThat(finished(again).get("originId")).isEqualTo(parent.get("id"));
    }

    @Test
    void aRunOfTheOfficeKeepsWhatItPlannedAndIsTakenOverOnlyAsSeen() throws InterruptedException {
        var path = asked(RUNS, "{\"config\": {\"seconds\": 1}}");
        finished(path);

        assertThat(client.get("/runs").statusCode()).isEqualTo(200);
        assertThat(json(client.get(path + "/input")).get("cases"))
                .hasSameSizeAs(server.part(Offices.class).current().caseload().cases());
        assertThat(client.send("POST", path + "/acceptance", "", Map.of()).statusCode())
                .isEqualTo(428);
        assertThat(client.send("POST", path + "/acceptance", "", Map.of("If-Match", "\"0\""))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void progressIsToldAsItComes() {
        var path = asked(RUNS, "{\"config\": {\"seconds\": 10}}");

        var events = client.get(path + "/events");

        assertThat(events.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(events.body()).contains("event:progress", "\"solverStatus\":\"FINISHED\"");
    }

    @Test
    void aDatasetIsLookedThroughWithoutBeingKept() {
        var demo = demo();
        var caseload = (ObjectNode) demo.get("caseload");
        ((ObjectNode) caseload.get("cases").get(0)).put("queue", "nowhere");
        ((ObjectNode) caseload.get("officers").get(0)).put("id", "two words");

        var found = json(client.post("/v1/validations", caseload.toString()));
        var refused = client.post(RUNS, demo.toString());

        assertThat(found.get("status").asText()).isEqualTo("ERRORS");
        assertThat(found.get("issues").findValuesAsText("code")).contains("unknown-reference", "not-a-code");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("errors").findValuesAsText("code")).contains("unknown-reference", "not-a-code");
        for (var code : found.get("issues").findValuesAsText("code")) {
            assertThat(json(client.get("/v1/validation-issue-types/" + code)).get("messages"))
                    .isNotEmpty();
        }
        assertThat(json(client.get("/v1/validation-issue-types"))).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/office, application/json, 405",
        "POST, /v1/hearing-plans, text/plain, 415",
        "POST, /v1/hearing-plans, application/json, 400",
        "GET, /v1/hearing-plans?size=5000, application/json, 400",
        "GET, /v1/hearing-plans?status=NEVER, application/json, 400",
        "GET, /v1/hearing-plans/not-an-id, application/json, 400",
        "GET, /v1/demo-data/nowhere, application/json, 404"
    })
    void whateverIsAskedWronglyIsAProblemDocument(String method, String path, String type, int status) {
        var answer = method.equals("GET")
                ? client.get(path)
                : client.send(method, path, "{\"config\": {\"seconds\": -1}}", Map.of("Content-Type", type));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(content -> assertThat(content).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(json(answer).get("errors").isArray()).isTrue();
    }

    @Test
    void theInterfaceIsTriedOnAPageForEverybody() {
        var page = browser.signedIn(server, Role.VIEWER);
        page.locator("footer a").click();
        page.locator("#api-find").fill("/v1/office");
        var found = page.locator("details.operation:not([hidden])");
        assertThat(found).hasCount(2);
        var operation = found.filter(new FilterOptions().setHasText(Pattern.compile("/v1/office(?!/)")));
        operation.locator("summary").click();

        operation.locator("button").click();

        assertThat(operation.locator(".answer")).containsText("200");
        assertThat(operation.locator(".answer")).containsText("\"windowFirst\"");
        assertAccessible(page);
        page.context().close();
    }
}
