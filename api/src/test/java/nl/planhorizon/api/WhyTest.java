package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why, history, remedies, bottlenecks and fairness, as people and programs get them from the server. */
@ExtendWith(WithServer.class)
final class WhyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 300;

    private final Client client;

    WhyTest(RunningServer server) {
        client = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    /** What is worked out beside the requests may not be there yet: whoever gets 503 asks again. */
    private JsonNode json(String path) throws IOException {
        var answer = client.get(path);
        for (int i = 0; i < MOST_TRIES && answer.statusCode() == 503; i++) {
            answer = client.get(path);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String page(String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String anyCase(String state) throws IOException {
        return json("/v1/cases?state=" + state).at("/cases/0/id").asText();
    }

    @Test
    void thePageSaysWhatTheProgramIsTold() throws IOException {
        var id = anyCase("not-planned");

        var told = json("/v1/cases/" + id + "/explanation");
        var page = page("/cases/" + id + "/why");

        assertThat(page)
                .contains(told.get("sentence").asText(), id, "Versie van het beleid", "Beslistermijn", "Planhorizon");
        assertThat(told.get("remedies").isArray()).isTrue();
    }

    @Test
    void aMoveIsInTheHistoryWithWhoWhyAndThePolicy() throws IOException {
        var hearing = legalPlace();
        var id = hearing.get("caseId").asText();
        var body = ((ObjectNode) hearing.deepCopy()).put("reason", "asked by the court");
        body.remove("caseId");

        var moved = client.send("PUT", "/v1/hearings/" + id, body.toString(), Map.of("If-Match", "\"0\""));
        assertThat(moved.statusCode()).as(moved.body()).isLessThan(300);

        var line = json("/v1/cases/" + id + "/history").get("lines");
        var last = line.get(line.size() - 1);
        assertThat(last.get("who").asText()).isEqualTo(Role.CENTRAL_PLANNER.code());
        assertThat(last.get("reason").asText()).isEqualTo("asked by the court");
        assertThat(last.get("policy").asText()).isNotEmpty();
        assertThat(last.get("before").isNull()).isTrue();
        assertThat(last.at("/after/location").asText())
                .isEqualTo(hearing.get("location").asText());
        assertThat(page("/cases/" + id + "/history")).contains("asked by the court", "werkplan");
        assertThat(page("/cases/" + id + "/history/csv")).contains("asked by the court");
    }

    /** A legal place of some case without a hearing. */
    private JsonNode legalPlace() throws IOException {
        for (var each : json("/v1/cases?state=not-planned&size=200").get("cases")) {
            for (var place : json("/v1/hearings/" + each.get("id").asText() + "/places")) {
                if (place.get("forbids").isEmpty()) {
                    return place.get("hearing");
                }
            }
        }
        throw new AssertionError("There is no legal place for anybody.");
    }

    @Test
    void bottlenecksAreAMapWithTheDearestReallyAdded() throws IOException {
        var told = json("/v1/bottlenecks");

        assertThat(told.get("replanned")).isNotEmpty().allSatisfy(each -> assertThat(
                        each.at("/replanned/saved").isNumber())
                .isTrue());
        assertThat(told.get("days").get(0).get("worth").asLong()).isPositive();
        assertThat(page("/bottlenecks")).contains("class=\"h5\"", "week ");
        assertThat(page("/bottlenecks/csv")).contains("Scheelt hoogstens");
    }

    @Test
    void fairnessIsToldOfThePlanAndOfAPeriod() throws IOException {
        var plan = json("/v1/fairness");
        for (int i = 0; i < MOST_TRIES && plan.get("certificate").isNull(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            plan = json("/v1/fairness");
        }
        var period = json("/v1/fairness?from=2023-07-17&to=2023-07-21");

        assertThat(plan.at("/certificate/overtakesUnexplained").isNumber()).isTrue();
        assertThat(plan.get("groups")).isNotEmpty();
        assertThat(period.get("groups")).isNotEmpty().isNotEqualTo(plan.get("groups"));
        assertThat(page("/fairness")).contains("Nationaliteit", "Eerst gekomen, eerst gehoord");
        assertThat(page("/fairness/json?from=2023-07-17&to=2023-07-21")).contains("verdict");
    }

    @Test
    void remediesAreTriedForASet() throws IOException {
        var told = json("/v1/remedies?pastHorizon=true");

        assertThat(told.get("cases").asInt())
                .isGreaterThanOrEqualTo(told.get("asked").size());
        assertThat(page("/remedies")).contains("Kies wat de zaken gemeen hebben");
        assertThat(page("/remedies?pastHorizon=true")).contains("zaken zonder gehoor op tijd");
    }
}
