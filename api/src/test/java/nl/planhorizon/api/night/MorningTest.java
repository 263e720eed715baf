package nl.planhorizon.api.night;

import static nl.planhorizon.api.testing.Answers.faults;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.report.Names;
import nl.planhorizon.api.testing.Answers;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        long overtaken = 0;
        for (var count : report.get("overtakesByCode")) {
            overtaken += count.asLong();
        }
        assertThat(overtaken)
                .isPositive()
                .isEqualTo(report.get("inForce").get("overtakes").asLong());
        assertThat(report.get("bottlenecks"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("waiting").asLong()).isPositive());
    }

    @Test
    void overtakesByReasonAndAllBottlenecksAreTablesInBothLanguages() throws IOException {
        var report = json("/v1/nights/" + date + "/report");
        var viewer = server.signedInAs(Role.VIEWER);

        var dutch = viewer.get("/nights/" + date).body();
        viewer.post("/language", Map.of("language", "en", "back", "/"));
        var english = viewer.get("/nights/" + date).body();

        assertThat(dutch).contains("Zaken die zijn ingehaald, naar wat dat verklaart", ">Knelpunten</h2>");
        assertThat(english).contains("Cases overtaken, by what explains it", ">Bottlenecks</h2>");
        for (var codes = report.get("overtakesByCode").fieldNames(); codes.hasNext(); ) {
            var code = codes.next();
            assertThat(dutch).contains(reason(code, Language.NL));
            assertThat(english).contains(reason(code, Language.EN));
        }
        int rows = report.get("bottlenecks").size();
        assertThat(dutch.split("data-label=\"Zaken die wachten\"")).hasSize(rows + 1);
        assertThat(english.split("data-label=\"Cases that wait\"")).hasSize(rows + 1);
    }

    private static String reason(String code, Language language) {
        var caseload = server.part(Offices.class).current().caseload();
        return new Names(caseload, new Texts(language)).reason(code);
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
    void programsTickOffWhoIsTold() throws IOException {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var open = json("/v1/to-tell");
        var last = open.get(open.size() - 1).get("id").asLong();

        var first = planner.post("/v1/to-tell/" + last, "");
        var again = planner.post("/v1/to-tell/" + last, "");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(faults(again)).containsExactly("refused.told-already");
        assertThat(json("/v1/to-tell"))
                .isNotEmpty()
                .noneSatisfy(each -> assertThat(each.get("id").asLong()).isEqualTo(last));
    }

    @Test
    void whatIsDueLaterIsCountedAndShownOnRequest() {
        var rows = server.part(JdbcClient.class);
        var asOf = server.part(Offices.class).current().caseload().asOf();
        var far = "to_tell set due = :due where id = (select max(id) from to_tell where told_at is null)";
        rows.sql("update " + far).param("due", asOf.plusDays(15)).update();
        long later = rows.sql("select count(*) from to_tell where told_at is null and due > :until")
                .param("until", asOf.plusDays(14))
                .query(Long.class)
                .single();
        long open = rows.sql("select count(*) from to_tell where told_at is null")
                .query(Long.class)
                .single();
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);

        var near = planner.get("/to-tell").body();
        var all = planner.get("/to-tell?all=true").body();

        assertThat(near).contains("/to-tell?all=true\">" + later + " later<");
        assertThat(near.split("action=\"/to-tell/")).hasSize((int) (open - later) + 1);
        assertThat(all.split("action=\"/to-tell/")).hasSize((int) open + 1);
        assertThat(all).doesNotContain(" later<").contains("name=\"all\"");
    }

    private static final LocalDate OTHER = LocalDate.of(2020, 1, 6);

    private static void other(String state, String outcome, String step, String detail) {
        var rows = server.part(JdbcClient.class);
        rows.sql("delete from night_step where date = :date")
                .param("date", OTHER)
                .update();
        rows.sql("delete from night where date = :date").param("date", OTHER).update();
        rows.sql("insert into night (date, attempt, state, outcome, asked_by, started_at)"
                        + " values (:date, 1, :state, nullif(:outcome, ''), 'test', now())")
                .param("date", OTHER)
                .param("state", state)
                .param("outcome", outcome)
                .update();
        rows.sql("insert into night_step (date, step, attempt, state, progress, started_at, detail)"
                        + " values (:date, 'PLAN', 1, :step, 0.25, now(), :detail::jsonb)")
                .param("date", OTHER)
                .param("step", step)
                .param("detail", detail)
                .update();
    }

    @Test
    void pagesFollowANightAsLongAsItGoesOn() {
        var viewer = server.signedInAs(Role.VIEWER);

        other("RUNNING", "", "RUNNING", "{}");

        assertThat(viewer.get("/nights").body())
                .contains("hx-get=\"/nights/progress\"", "hx-trigger=\"every 3s\"", "plannen");
        assertThat(viewer.get("/nights/progress").body()).startsWith("<section").contains("hx-trigger=\"every 3s\"");
        assertThat(viewer.get("/nights/" + OTHER).body())
                .contains("hx-get=\"/nights/" + OTHER + "/progress\"", "hx-trigger=\"every 3s\"", "25");
        assertThat(viewer.get("/nights/" + OTHER + "/progress").body()).startsWith("<div");

        other("ENDED", "KEPT", "DONE", "{}");

        assertThat(viewer.get("/nights").body()).doesNotContain("hx-trigger=\"every");
        assertThat(viewer.get("/nights/" + OTHER + "/progress").body()).doesNotContain("hx-trigger", "hx-get");
        assertThat(viewer.get("/nights?asked=2019-01-07").body())
                .as("has not begun yet")
                .contains("hx-get=\"/nights/progress?asked=2019-01-07\"");
    }

    @Test
    void aFailureIsToldInWordsWithWhatStaysInForce() {
        var viewer = server.signedInAs(Role.VIEWER);

        other("STOPPED", "FAILED", "FAILED", "{\"failure\": \"database\", \"exception\": \"X\"}");
        var database = viewer.get("/nights/" + OTHER).body();
        var list = viewer.get("/nights").body();
        other("STOPPED", "PUBLISHED", "FAILED", "{\"failure\": \"NullPointerException\"}");
        var ours = viewer.get("/nights/" + OTHER).body();
        other("ENDED", "KEPT", "DONE", "{}");

        assertThat(database)
                .contains("Oorzaak (plannen)", "de database antwoordde niet", "geldt ongewijzigd")
                .doesNotContain("hx-trigger", "??");
        assertThat(list).contains("de database antwoordde niet").doesNotContain("hx-trigger=\"every");
        assertThat(ours).contains("een fout van ons (NullPointerException)", "Het nieuwe plan geldt en is compleet");
    }

    @Test
    void aNightThatIsDecidedCannotBeDecidedAgain() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var path = "/v1/nights/" + date;
        var seen = Map.of("If-Match", tag(planner.get(path)));

        assertThat(planner.post("/nights/" + date + "/approve", Map.of("seen", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(planner.send("POST", path + "/approval", "", seen).statusCode())
                .isEqualTo(409);
        assertThat(planner.send("POST", path + "/refusal", "", seen).statusCode())
                .isEqualTo(409);
    }

    @Test
    void programsDecideAboutANightThatIsHeld() {
        server.part(JdbcClient.class)
                .sql("insert into night (date, attempt, state, outcome, asked_by, started_at, ended_at)"
                        + " values (date '2000-01-03', 2, 'ENDED', 'HELD', 'planner', now(), now())")
                .update();
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var path = "/v1/nights/2000-01-03";

        var earlier = planner.send("POST", path + "/refusal", "", Map.of("If-Match", "\"1\""));
        var refused = planner.send("POST", path + "/refusal", "", Map.of("If-Match", tag(planner.get(path))));

        assertThat(earlier.statusCode()).isEqualTo(412);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(200);
        assertThat(Answers.json(refused).get("outcome").asText()).isEqualTo("KEPT");
        assertThat(Answers.json(refused).get("reason").asText()).isEqualTo("declined");
    }

    private static JsonNode json(String path) throws IOException {
        return JSON.readTree(server.signedInAs(Role.VIEWER).get(path).body());
    }
}
