package nl.planhorizon.api;

import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a list to what explains a row of it: one click, or none. */
@ExtendWith(WithServer.class)
final class OneClickTest {

    private static final Map<String, String> MISSING = Map.of(
            "track", "spoor",
            "registration-hearing", "aanmeldgehoor",
            "language", "taal",
            "expertise", "deskundigheid",
            "medical-advice", "medisch advies",
            "family", "gezin",
            "ready-date", "de dag waarop de zaak planklaar is");

    private final Client client;

    OneClickTest(RunningServer server) {
        client = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    private static List<String> links(String body, String pattern) {
        return Pattern.compile("href=\"(" + pattern + ")\"")
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everyCaseWithoutAHearingLeadsToWhyAndToWhatWouldHelp() {
        var cases = json(client.get("/v1/not-planned")).get("cases");

        var page = client.get("/not-planned").body();

        var whys = links(page, "/cases/[^/]+/why");
        var remedies = links(page, "/cases/[^/]+/why#remedies");
        for (int i = 0; i < cases.size(); i++) {
            var id = cases.get(i).get("caseId").asText();
            assertThat(whys.get(i)).isEqualTo("/cases/" + id + "/why");
            assertThat(remedies.get(i)).isEqualTo("/cases/" + id + "/why#remedies");
        }
        assertThat(whys).hasSize(cases.size()).isNotEmpty();
    }

    @Test
    void whatWouldHelpIsWhereTheLinkLeads() {
        var helped = json(client.get("/v1/not-planned")).get("cases").findValuesAsText("caseId").stream()
                .filter(id -> !json(client.get("/v1/cases/" + id + "/explanation"))
                        .get("remedies")
                        .isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(client.get("/cases/" + helped + "/why").body())
                .containsPattern("(?s)<section class=\"card\" id=\"remedies\">\\s*<h2[^>]*>Wat zou helpen");
    }

    @Test
    void theFilterGoesAlongToWhatWouldHelpAll() {
        var page = client.get("/not-planned?queue=priority").body();

        assertThat(links(page, "/remedies[^\"]*")).anyMatch(link -> link.contains("queue=priority"));
    }

    @Test
    void aCaseThatIsNotReadySaysInTheListWhatIsMissing() {
        var cases = json(client.get("/v1/cases?state=not-ready&size=200")).get("cases");
        var page = client.get("/cases?state=not-ready&size=200").body();
        var file = client.get("/cases/export/csv?state=not-ready").body();

        assertThat(cases).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("missing")).isNotEmpty();
            var row = row(page, each);
            var line = file.lines()
                    .filter(text -> text.startsWith(each.get("id").asText()))
                    .findFirst()
                    .orElseThrow();
            each.get("missing").forEach(code -> {
                var word = MISSING.get(code.asText());
                assertThat(row).contains("<span class=\"nl-data-badge\">" + word + "</span>");
                assertThat(line).contains(word);
            });
        });
    }

    private static String row(String page, JsonNode each) {
        var start = page.indexOf("id=\"case-" + each.get("id").asText() + "\"");
        assertThat(start).as(each.toString()).isPositive();
        return page.substring(start, page.indexOf("</tr>", start));
    }

    @Test
    void nothingIsMissingOfACaseThatIsReadyOrClosed() {
        for (var state : List.of("ready", "withdrawn", "heard")) {
            assertThat(json(client.get("/v1/cases?size=200&state=" + state)).get("cases"))
                    .allSatisfy(each -> assertThat(each.get("missing")).isEmpty());
        }
    }

    @Test
    void aRunLeadsToTheDatasetItPlanned() {
        var kept = client.post(
                "/v1/hearing-plans?operation=NONE",
                client.get("/v1/demo-data/demo-300").body());
        var path = location(kept);
        var page = client.get("/runs" + path.substring("/v1/hearing-plans".length()))
                .body();

        var link = links(page, "/v1/hearing-plans/[^/]+/input");

        assertThat(link).containsExactly(path + "/input");
        assertThat(json(client.get(link.get(0))).get("cases")).hasSize(300);
        assertThat(page).contains("download=\"run-");
    }
}
