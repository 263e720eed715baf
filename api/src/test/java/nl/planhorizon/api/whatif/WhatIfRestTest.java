package nl.planhorizon.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios, studies and sweeps for programs. */
@ExtendWith(WithServer.class)
final class WhatIfRestTest {

    private static final String SCENARIO = """
            {"format": "planhorizon-scenario", "version": 1, "name": "%s", "title": "Meer mensen", "titleEnglish": "More people",
             "asOf": "2023-07-17", "weeks": 20, "replications": 5, "parent": "letter-2023",
             "resources": [{"name": "Ten officers", "from": "2023-09-01", "kind": "officers", "count": %d}],
             "goals": [{"name": "small stock", "test": "stock-at-most", "from": "2023-10-01", "value": 10000, "kind": "officers",
                        "meansFrom": "2023-08-01", "most": 3}]}
            """;
    private static final String FAULTY = """
            {"format": "planhorizon-scenario", "version": 1, "name": "x y", "title": "t", "asOf": "2023-04-30", "weeks": 900,
             "rates": [{"name": "r", "from": "2023-05-01", "kind": "asleep", "percentage": 5}]}
            """;

    private final Client client;

    WhatIfRestTest(RunningServer server) {
        client = server.signedInAs(Role.ANALYST);
    }

    @BeforeEach
    void keepOne() {
        send("POST", "/v1/scenarios", SCENARIO.formatted("ten", 10));
    }

    private HttpResponse<String> send(String method, String path, String json) {
        return client.send(method, path, json, Map.of());
    }

    private JsonNode get(String path) {
        return Documents.read(client.get(path).body());
    }

    @Test
    void everyFaultOfAScenarioIsToldAtOnceAndNothingIsKept() {
        var answer = send("POST", "/v1/scenarios", FAULTY);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Documents.read(answer.body()).path("errors"))
                .extracting(error -> error.path("code").asText())
                .containsExactlyInAnyOrder("not-a-code", "out-of-range", "unknown-value");
        assertThat(client.get("/v1/scenarios/x%20y").statusCode()).isEqualTo(404);
    }

    @Test
    void aScenarioHasVersionsWithTheirAuthorAndParent() {
        var added = send("POST", "/v1/scenarios", SCENARIO.formatted("versions", 10));
        var change = SCENARIO.formatted("versions", 12);
        var blind = send("PUT", "/v1/scenarios/versions", change);
        var changed = client.send("PUT", "/v1/scenarios/versions", change, Map.of("If-Match", "\"1\""));
        var stale = client.send("PUT", "/v1/scenarios/versions", change, Map.of("If-Match", "\"1\""));

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).hasValue("/v1/scenarios/versions");
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(stale.statusCode()).isEqualTo(412);
        var versions = get("/v1/scenarios/versions/versions");
        assertThat(versions).extracting(each -> each.path("version").asInt()).containsExactly(2, 1);
        assertThat(versions.get(0).path("author").asText()).isEqualTo("analyst");
        assertThat(versions.get(0).path("parent").asText()).isEqualTo("letter-2023");
        assertThat(count("/v1/scenarios/versions/versions/1")).isEqualTo(10);
        assertThat(count("/v1/scenarios/versions")).isEqualTo(12);
    }

    private int count(String path) {
        return get(path).path("resources").get(0).path("count").asInt();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThat(send("POST", "/v1/scenarios", SCENARIO.formatted("ten", 3)).statusCode())
                .isEqualTo(412);
        assertThat(send("POST", "/v1/scenarios", SCENARIO.formatted("letter-2023", 3))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void aStudyWorksInTheBackgroundAndComparesWithTheFirst() throws InterruptedException {
        var asked = send("POST", "/v1/studies", "{\"scenarios\": [\"ten\", \"ten@1\"]}");

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        var study = ended(asked.headers().firstValue("Location").orElseThrow());
        assertThat(study.path("study").path("state").asText()).isEqualTo("FINISHED");
        var scenarios = study.path("outcome").path("scenarios");
        assertThat(scenarios).hasSize(2);
        assertThat(scenarios.get(0).path("figures").path("heard").path("p50").asDouble())
                .isPositive();
        assertThat(scenarios
                        .get(1)
                        .path("differences")
                        .path("heard")
                        .path("p90")
                        .asDouble())
                .isZero();
        assertThat(scenarios.get(0).path("goals").get(0).path("tradeOff")).hasSize(4);
        assertThat(scenarios.get(0).path("queues").get(0).path("waitingP90").path("p50"))
                .hasSize(20);
        assertThat(scenarios.get(0).path("assumptions")).hasSizeGreaterThan(8);
        assertThat(scenarios.get(0).path("titleEnglish").asText()).isEqualTo("More people");
    }

    @Test
    void aStudyOfPlansGivesTheFiguresOfTheBaseAndWhatMoves() throws InterruptedException {
        send("POST", "/v1/scenarios", SCENARIO.formatted("at-once", 10).replace("2023-09-01", "2023-07-17"));
        var asked = send("POST", "/v1/studies", """
                {"scenarios": ["at-once"], "depth": "plan", "seconds": 10}""");

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        var path = asked.headers().firstValue("Location").orElseThrow();
        var study = ended(path);
        assertThat(study.path("study").path("state").asText()).isEqualTo("FINISHED");
        assertThat(study.path("study").path("depth").path("kind").asText()).isEqualTo("plan");
        var plans = study.path("outcome").path("plans");
        assertThat(plans).extracting(plan -> plan.path("name").asText()).containsExactly("demo-300", "at-once");
        assertThat(plans).allSatisfy(plan -> assertThat(
                        plan.path("figures").path("casesPlanned").asInt())
                .isPositive());
        assertThat(plans.get(0).path("moved").path("moved")).isEmpty();
        assertThat(plans.get(1).path("moved").path("moved")).isNotEmpty();
    }

    private JsonNode ended(String path) throws InterruptedException {
        var study = get(path);
        while (!study.path("study").path("state").asText().matches("FINISHED|FAILED|STOPPED")) {
            TimeUnit.MILLISECONDS.sleep(200);
            study = get(path);
        }
        return study;
    }

    @Test
    void aStudyOfPlansIsStoppedBetweenTwoSteps() throws InterruptedException {
        var asked = send("POST", "/v1/studies", """
                {"scenarios": ["ten"], "depth": "plan", "seconds": 300}""");
        var path = asked.headers().firstValue("Location").orElseThrow();

        send("DELETE", path, "");

        assertThat(ended(path).path("study").path("state").asText()).isEqualTo("STOPPED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'scenarios': ['ten'], 'depth': 'deep'}                      | depth     | unknown-value",
                "{'scenarios': ['ten'], 'depth': 'plan', 'seconds': 9}        | seconds   | out-of-range",
                "{'scenarios': ['ten'], 'depth': 'plan', 'seconds': 301}      | seconds   | out-of-range",
                "{'scenarios': ['ten', 'on-demo'], 'depth': 'plan'}           | scenarios | different-bases",
                "{'scenarios': ['letter-2023'], 'depth': 'plan'}              | letter-2023 | nothing-to-plan"
            })
    void plansThatCannotBeComparedAreRefusedInWords(String body, String place, String code) {
        var demo = SCENARIO.formatted("on-demo", 10).replace("\"parent\"", "\"base\": \"demo-300\", \"parent\"");
        send("POST", "/v1/scenarios", demo);

        var answer = send("POST", "/v1/studies", body.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var error = Documents.read(answer.body()).path("errors").get(0);
        assertThat(error.path("path").asText()).isEqualTo(place);
        assertThat(error.path("code").asText()).isEqualTo(code);
    }

    @Test
    void aStudyOfMoreThanSixOrOfWhatIsNotThereIsRefused() {
        assertThat(send("POST", "/v1/studies", "{\"scenarios\": []}").statusCode())
                .isEqualTo(400);
        assertThat(send(
                                "POST",
                                "/v1/studies",
                                "{\"scenarios\": [\"ten\",\"ten\",\"ten\",\"ten\",\"ten\",\"ten\",\"ten\"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/v1/studies", "{\"scenarios\": [\"nowhere\"]}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSweepIsWorkedOutAndRead() throws InterruptedException {
        var asked = send("POST", "/v1/sweeps", """
                {"scenario": "ten", "seeds": 2, "axes": [{"pointer": "/resources/0/count", "values": [-100, 30]}]}""");

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        var path = asked.headers().firstValue("Location").orElseThrow();
        while (get(path).path("counts").path("done").asInt() < 4) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        var points = get(path + "/points");
        assertThat(points).hasSize(4);
        assertThat(points.get(3).path("figures").path("heard").asDouble())
                .isGreaterThan(points.get(1).path("figures").path("heard").asDouble());
    }

    @Test
    void aPointThatFailsSaysWhyAndItsFiguresAreMissing() throws InterruptedException {
        var asked = send("POST", "/v1/sweeps", """
                {"scenario": "ten", "axes": [
                 {"pointer": "/resources/0/from", "values": ["2023-08-01", "2023-10-01"]},
                 {"pointer": "/resources/0/until", "values": ["2023-12-01", "2023-09-01"]}]}""");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        var path = asked.headers().firstValue("Location").orElseThrow();
        while (get(path).path("counts").path("failed").asInt() < 1
                || get(path).path("counts").path("done").asInt() < 3) {
            TimeUnit.MILLISECONDS.sleep(200);
        }

        var failed = get(path + "/points").get(3);
        assertThat(failed.path("problem").asText()).isEqualTo("FaultyInputException");
        assertThat(failed.path("figures")).isEmpty();
        var page = client.get(path.replace("/v1/", "/what-if/")).body();
        assertThat(page).contains("(FaultyInputException)").containsPattern("<text [^>]*>-</text>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/studies   | {'scenarios': [null]}",
                "/v1/studies   | {'scenarios': null}",
                "/v1/sweeps    | {'scenario': 'ten', 'axes': [null]}",
                "/v1/sweeps    | {'scenario': 'ten', 'axes': [{'pointer': '/weeks', 'values': [null]}]}",
                "/v1/sweeps    | {'scenario': 'ten', 'axes': [{'pointer': null, 'values': [1]}]}",
                "/v1/scenarios | {'format': null, 'resources': [null], 'goals': null}"
            },
            quoteCharacter = '`')
    void nothingWhereSomethingShouldBeIsToldInWords(String path, String body) {
        var answer = send("POST", path, body.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Documents.read(answer.body()).path("errors"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.path("detail").asText()).isNotBlank());
    }
}
