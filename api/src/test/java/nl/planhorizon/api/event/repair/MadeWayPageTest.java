package nl.planhorizon.api.event.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What planners and programs are told where hearings make way for a case, at a running server. */
final class MadeWayPageTest {

    private static final String NUISANCE = "{\"type\": \"nuisance\", \"subject\": \"U\", \"first\": \"%s\"}";

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private static Client planner;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer(Map.of("PLANHORIZON_EVENTS_NEARDAYS", "0"));
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var empty = new Plans(List.of(), Map.of(), Map.of());
        var other = InTimeTest.office();
        offices()
                .change(
                        new Done("other-office", office -> office.withPlans(empty)
                                .withCaseload(other)
                                .withPlans(empty.withWorking(InTimeTest.taken()))),
                        "test");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Offices offices() {
        return server.part(Offices.class);
    }

    private static JsonNode reported() throws IOException {
        var answer = planner.post("/v1/events", NUISANCE.formatted(InTimeTest.NUISANCE.day()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void itIsToldWhoMakesWayAndWhatElseThereIsAndTakenOverAsAnyOther() throws IOException {
        var taken = reported();
        var proposal = taken.get("proposal");
        var id = taken.get("event").get("id").asLong();
        var version = proposal.get("version").asText();
        var more = new ObjectMapper()
                .readTree(
                        planner.get("/v1/events/" + id + "/proposal?more=true").body());
        int last = more.get("alternatives").get("U").size() - 1;
        var alternative = more.get("alternatives").get("U").get(last);

        assertThat(proposal.get("way").get("caseId").asText()).isEqualTo("U");
        assertThat(proposal.get("way").get("others")).isNotEmpty();
        assertThat(alternative.get("others")).isNotEmpty();
        assertThat(proposal.get("alternatives").get("U")).hasSizeBetween(1, last);
        assertShown(id);

        assertNothingElseIsTakenOver(id, version);
        var accepted =
                planner.post("/events/" + id + "/accept", Map.of("version", version, "choice-U", String.valueOf(last)));

        assertThat(accepted.headers().firstValue("Location").orElse("")).endsWith("/to-tell");
        var now = Objects.requireNonNull(offices().current().plans().working().get("U"));
        var wanted =
                alternative.get("hearing").get("sessions").get(0).get("day").asText();
        assertThat(now.firstDay()).hasToString(wanted);
        assertTheSecondIsTold(id, version);
    }

    private static void assertNothingElseIsTakenOver(long id, String version) {
        for (var choice : List.of("9", "-1", "x", "99999999999")) {
            var refused = planner.post("/events/" + id + "/accept", Map.of("version", version, "choice-U", choice));

            assertThat(refused.body()).as(choice).contains("Het voorstel heeft niet de plaats die gekozen is.");
        }
    }

    private static void assertShown(long id) {
        assertThat(planner.get("/events/" + id).body())
                .contains("1 gehoor kan zo niet doorgaan; 2 gehoren veranderen.")
                .contains("maakt plaats voor U", "op tijd geen plaats vrij", "Zoek meer plaatsen", "choice-U")
                .doesNotContain("daarvoor wijken")
                .doesNotContain("??");
        assertThat(server.signedInAs(Role.VIEWER).get("/events/" + id).body())
                .contains("maakt plaats voor U")
                .doesNotContain("??");

        assertThat(planner.get("/events/" + id + "?more=true").body())
                .contains("daarvoor wijken", "choice-U")
                .doesNotContain("Zoek meer plaatsen", "??");
        assertMoreComeByThemselves(id);
    }

    private static void assertMoreComeByThemselves(long id) {
        try (var browser = new RealBrowser()) {
            var page = browser.signedIn(server, Role.CENTRAL_PLANNER);
            page.navigate(server.address() + "events/" + id);

            PlaywrightAssertions.assertThat(page.locator("#other-places")).containsText("daarvoor wijken");
            PlaywrightAssertions.assertThat(page.locator("#other-places select"))
                    .hasCount(1);
            PlaywrightAssertions.assertThat(page.locator("a[href*='more=true']"))
                    .hasCount(0);
        }
    }

    /** Whoever plans here and accepts the same proposal later was not wrong about the place. */
    private static void assertTheSecondIsTold(long id, String version) {
        var second = server.signedInAs("here", Role.PLANNER, "UTR");

        var page = second.post("/events/" + id + "/accept", Map.of("version", version));
        var program = second.send(
                "POST", "/v1/events/" + id + "/acceptance", "{}", Map.of("If-Match", "\"" + version + "\""));

        assertThat(page.statusCode()).as(page.body()).isEqualTo(412);
        assertThat(program.statusCode()).as(program.body()).isEqualTo(412);
    }
}
