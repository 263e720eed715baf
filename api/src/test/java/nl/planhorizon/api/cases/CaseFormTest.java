package nl.planhorizon.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases are entered and changed by form and by program; what that would do to planned hearings is told first. */
@ExtendWith(WithServer.class)
final class CaseFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Offices offices;
    private final Client planner;

    CaseFormTest(RunningServer server) {
        offices = server.part(Offices.class);
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    private Map<String, String> filled(String number) {
        var like = offices.current().facts().readyCases().get(0).asylumCase();
        Map<String, String> fields = new HashMap<>();
        fields.put("_seen", "0");
        fields.put("number", number);
        fields.put("queue", like.procedure().queue());
        fields.put("track", String.valueOf(like.procedure().track()));
        fields.put("hearingType", like.procedure().hearingType());
        fields.put("nationality", like.procedure().nationality());
        fields.put("application", "2023-05-02");
        fields.put("registration", "2023-05-02");
        fields.put("languages", "ti am");
        fields.put("locations", "TA");
        return fields;
    }

    private void undo(long version) {
        var undone = planner.post("/undo", Map.of("version", String.valueOf(version), "back", "/cases"));
        assertThat(undone.statusCode()).isEqualTo(302);
    }

    @Test
    void aNewCaseIsRefusedWithAllFaultsBesideTheirFields() {
        var fields = filled("Z 1");
        fields.put("track", "3");
        fields.remove("languages");

        var answer = planner.post("/cases/new", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Er is nog niets opgeslagen", "f-number-fault", "f-languages-fault");
        assertThat(answer.body()).contains("value=\"2023-05-02\"");
    }

    @Test
    void aNewCaseSaysWhatItMissesAndIsUndone() {
        var fields = filled("ZNEW01");
        fields.put("missing", "medical-advice");

        var answer = planner.post("/cases/new", fields);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/cases/ZNEW01"));
        var added = offices.current().findCase("ZNEW01").orElseThrow();
        assertThat(added.isReady()).isFalse();
        assertThat(planner.get("/cases/ZNEW01").body()).contains("Ontbreekt nog", "medisch advies");
        assertThat(planner.post("/cases/new", fields).body()).contains("ZNEW01 bestaat al");
        undo(offices.current().version());
        assertThat(offices.current().findCase("ZNEW01")).isEmpty();
    }

    @Test
    void aNumberInSmallLettersIsTheCaseInCapitals() {
        var answer = planner.post("/cases/new", filled("znew02"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/cases/ZNEW02"));
        assertThat(planner.get("/cases/znew02").statusCode()).isEqualTo(200);
        undo(offices.current().version());
    }

    @Test
    void aCaseKeepsItsNumber() {
        var id = offices.current().caseload().cases().get(0).id();

        assertThat(planner.post("/cases/" + id + "/edit", event(id, "number", "ZOTHER"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"cases\": null}",
                "{\"cases\": [null]}",
                "{\"cases\": {\"number\": \"Z1\"}}",
                "{\"cases\": [{\"number\": \"ZBAD\"}], \"name\": \"x\"}",
                "{\"cases\": [{\"number\": \"ZBAD\"}], \"earlierTerms\": null}",
                "{\"cases\": [{\"number\": {\"a\": 1}, \"sequence\": [2]}]}",
                "{\"cases\": [{\"number\": \"ZBAD\", \"sequence\": 2.0}]}"
            })
    void whatIsNoCaseIsRefusedInWords(String body) {
        var answer = planner.send("PUT", "/v1/cases/ZBAD", body, Map.of("If-None-Match", "*"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void reportedNuisanceShortensThePlanningHorizonAtOnce() throws IOException {
        var id = withShorterHorizon();
        var before = offices.current().findCase(id).orElseThrow().horizonDate();

        var answer = planner.post("/cases/" + id + "/edit", event(id, "nuisanceReport", "2023-07-17"));
        if (answer.body().contains("_confirmed")) {
            var confirmed = new HashMap<>(event(id, "nuisanceReport", "2023-07-17"));
            confirmed.put("_confirmed", "true");
            planner.post("/cases/" + id + "/edit", confirmed);
        }

        var after = offices.current().findCase(id).orElseThrow().horizonDate();
        assertThat(after).isBefore(before);
        assertThat(planner.get("/cases/" + id).body()).contains("Overlast gemeld");
        undo(offices.current().version());
        assertThat(offices.current().findCase(id).orElseThrow().horizonDate()).isEqualTo(before);
    }

    private String withShorterHorizon() throws IOException {
        for (var each : offices.current().facts().cases()) {
            var horizon = each.horizonDate();
            if (horizon != null
                    && each.asylumCase().status() == CaseStatus.OPEN
                    && each.asylumCase().circumstances().nuisanceReport() == null) {
                var rows = (ObjectNode)
                        JSON.readTree(planner.get("/v1/cases/" + each.id()).body());
                ((ObjectNode) rows.get("cases").get(0)).put("nuisanceReport", "2023-07-17");
                var answer = put(each.id(), rows, "?dryRun=true");
                assertThat(answer.has("horizon")).as(answer.toString()).isTrue();
                if (!answer.get("horizon").isNull()
                        && LocalDate.parse(answer.get("horizon").asText()).isBefore(horizon)) {
                    assertThat(answer.get("saved").asBoolean()).isFalse();
                    return each.id();
                }
            }
        }
        throw new AssertionError("No case of the demo has a horizon that nuisance shortens.");
    }

    private JsonNode put(String id, JsonNode rows, String query) throws IOException {
        var tag = planner.get("/v1/cases/" + id).headers().firstValue("ETag").orElseThrow();
        return JSON.readTree(planner.send("PUT", "/v1/cases/" + id + query, rows.toString(), Map.of("If-Match", tag))
                .body());
    }

    private Map<String, String> event(String id, String field, String value) {
        var office = offices.current();
        var seen = office.versions().of(VersionKey.of(PieceKind.CASE, id));
        return Map.of("_seen", String.valueOf(seen), "_only", field, field, value);
    }

    @Test
    void aTransferOfAPlannedCaseWarnsAndTakesItsHearingOutOfThePlanWhenConfirmed() {
        var hearing = offices.current().plans().working().values().stream()
                .filter(each -> each.location().equals("TA"))
                .findFirst()
                .orElseThrow();
        var id = hearing.caseId();
        var elsewhere = offices.current().caseload().resources().locations().stream()
                .map(each -> each.code())
                .filter(code -> !code.equals("TA"))
                .findFirst()
                .orElseThrow();
        var moving = new HashMap<>(event(id, "locations", elsewhere));

        var warned = planner.post("/cases/" + id + "/edit", moving);

        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.body()).contains("niet op deze locatie", "Toch opslaan");
        assertThat(offices.current().plans().working()).containsKey(id);
        moving.put("_confirmed", "true");
        moving.put("_unplan", "true");
        assertThat(planner.post("/cases/" + id + "/edit", moving).statusCode()).isEqualTo(302);
        assertThat(offices.current().plans().working()).doesNotContainKey(id);
        undo(offices.current().version());
        assertThat(offices.current().plans().working()).containsEntry(id, hearing);
    }

    @Test
    void whoSavesSecondSeesWhatItIsNow() {
        var office = offices.current();
        var id = office.facts().readyCases().stream()
                .filter(each -> each.asylumCase().circumstances().family() == null)
                .map(each -> each.id())
                .filter(each -> !office.plans().working().containsKey(each))
                .findFirst()
                .orElseThrow();
        var mine = new HashMap<>(event(id, "family", "G-MINE"));
        var theirs = event(id, "family", "G-THEIRS");
        planner.post("/cases/" + id + "/edit", theirs);

        var answer = planner.post("/cases/" + id + "/edit", mine);

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen gewijzigd", "Nu: G-THEIRS", "G-MINE");
        undo(offices.current().version());
    }

    @Test
    void theListIsTakenAlongAsItIsSeen() {
        var rows = planner.get("/cases/export/csv?state=planned").body().lines().count();

        assertThat(rows).isEqualTo(1 + planned());
    }

    private long planned() {
        var office = offices.current();
        return office.facts().cases().stream()
                .filter(each -> each.asylumCase().status() == CaseStatus.OPEN)
                .filter(each -> office.plans().working().containsKey(each.id()))
                .count();
    }
}
