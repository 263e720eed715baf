package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A night that somebody asks for at a running server, and what people and programs read in the morning. */
final class MorningTest {

    private static final String STEPS = "planhorizon.night.steps";
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private static LocalDate date;

    @BeforeAll
    static void runANight() throws IOException, InterruptedException {
        System.setProperty(STEPS, "50");
        server = new RunningServer();
        date = server.part(NightCalendar.class).next();
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        assertThat(ask(planner, date.plusDays(3)).statusCode()).isEqualTo(400);
        assertThat(ask(planner, date).statusCode()).isEqualTo(202);
        assertThat(ask(planner, date).statusCode()).isEqualTo(202);
        while (!isEnded(planner)) {
            Thread.sleep(500);
        }
    }

    private static HttpResponse<String> ask(Client client, LocalDate day) {
        return client.send("POST", "/v1/nights", "{\"date\": \"%s\"}".formatted(day), Map.of());
    }

    private static boolean isEnded(Client client) throws IOException {
        var answer = client.get("/v1/nights/" + date);
        return answer.statusCode() == 200
                && !JSON.readTree(answer.body()).get("state").asText().equals("RUNNING");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        System.clearProperty(STEPS);
    }

    @Test
    void theOfficeWakesUpToItsNextDay() throws IOException {
        var night = json("/v1/nights/" + date);

        assertThat(night.get("state").asText()).isEqualTo("ENDED");
        assertThat(night.get("attempt").asInt()).isEqualTo(1);
        assertThat(night.get("steps")).hasSize(9);
        assertThat(server.part(Offices.class).current().caseload().asOf()).isEqualTo(date);
    }

    @Test
    void programsReadTheReport() throws IOException {
        var report = json("/v1/nights/" + date + "/report");

        assertThat(report.get("date").asText()).isEqualTo(date.toString());
        assertThat(report.get("inForce").get("hardViolations").asInt()).isZero();
        assertThat(report.get("inForce").get("overtakesUnexplained").asInt()).isZero();
        assertThat(report.get("moves")).isNotEmpty();
    }

    @Test
    void peopleReadItInBothLanguages() {
        var viewer = server.signedInAs(Role.VIEWER);

        var dutch = viewer.get("/nights/" + date);
        viewer.post("/language", Map.of("language", "en", "back", "/"));
        var english = viewer.get("/nights/" + date);

        assertThat(dutch.body())
                .contains("Ochtendrapport van", "Nieuwe gehoren", "Aan de beurt.")
                .doesNotContain("??");
        assertThat(english.body()).contains("Morning report of", "New hearings", "Its turn has come.");
        assertThat(english.body()).doesNotContain("??", "Toch publiceren");
        assertThat(viewer.get("/nights").body()).contains(date.toString()).doesNotContain("??");
        assertThat(viewer.get("/nights/latest").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/nights/" + date));
    }

    @Test
    void whoIsToldIsTickedOff() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var before = planner.get("/to-tell").body();
        var id = before.replaceFirst("(?s).*?action=\"/to-tell/(\\d+)\".*", "$1");

        planner.post("/to-tell/" + id, Map.of());
        var again = server.signedInAs(Role.CENTRAL_PLANNER).post("/to-tell/" + id, Map.of());

        assertThat(again.statusCode()).as("somebody else was first").isEqualTo(409);
        assertThat(again.body()).contains("al afgevinkt");
        assertThat(before).contains("/to-tell/" + id + "\"");
        assertThat(planner.get("/to-tell").body()).doesNotContain("/to-tell/" + id + "\"");
    }

    @Test
    void aNightThatIsDecidedCannotBeDecidedAgain() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);

        assertThat(planner.post("/nights/" + date + "/approve", Map.of("seen", "1"))
                        .statusCode())
                .isEqualTo(409);
    }

    private static JsonNode json(String path) throws IOException {
        return JSON.readTree(server.signedInAs(Role.VIEWER).get(path).body());
    }
}
