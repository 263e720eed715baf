package nl.planhorizon.api;

import static nl.planhorizon.api.testing.Answers.faults;
import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever changes something says which version they saw, or the decision tells why that need not be. */
final class VersionsTest {

    private static final Path DECISION = Path.of("..", "docs", "decisions", "0021-pages-and-rest.md");
    private static final Pattern ENDPOINT = Pattern.compile("`((?:POST|PUT|PATCH|DELETE) /[^`]*)`");

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private static List<Attempt> attempts;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer();
        var made = new Attempts(server);
        attempts = Stream.concat(made.byPrograms().stream(), made.onPages().stream())
                .toList();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everyChangeIsVersionedOrAnExceptionThatIsExplained() throws IOException {
        var changing = AccessTable.ENDPOINTS.stream()
                .filter(each -> !each.method().equals("GET"))
                .map(each -> each.method() + " " + each.path())
                .collect(Collectors.toCollection(TreeSet::new));
        var versioned = attempts.stream().map(Attempt::endpoint).collect(Collectors.toSet());
        var explained = explained();

        assertThat(explained).doesNotContainAnyElementsOf(versioned);
        explained.addAll(versioned);
        assertThat(explained).isEqualTo(changing);
    }

    private static Set<String> explained() throws IOException {
        return ENDPOINT.matcher(Files.readString(DECISION))
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aChangeWithoutItsVersionOrWithAnOldOneChangesNothing() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var administrator = server.signedInAs(Role.ADMINISTRATOR);
        var before = everything();
        List<String> wrong = new ArrayList<>();

        for (var each : attempts) {
            boolean central = AccessTable.allows(each.method(), each.pattern(), Set.of(Role.CENTRAL_PLANNER));
            Client client = central ? planner : administrator;
            int without = each.withoutVersion(client);
            int stale = each.withAStaleOne(client);
            if (without != 428 || stale != 412) {
                wrong.add("%s: %d, %d".formatted(each.endpoint(), without, stale));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void ofTwoWhoRegisterTheSecondSeesWhatTheFirstDid() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var path = attempts.stream()
                .map(Attempt::path)
                .filter(each -> each.startsWith("/hearing-days/") && each.endsWith("/attendance"))
                .findFirst()
                .orElseThrow();
        var hearing = path.replace("/attendance", "");
        var seen = tag(planner.get("/v1" + hearing));
        var form = Map.of("outcome", "came", "seen", version(seen), "back", hearing);

        var first = planner.send("PUT", "/v1" + path, "{\"outcome\":\"absent-with-reason\"}", Map.of("If-Match", seen));
        var second = server.signedInAs(Role.CENTRAL_PLANNER).post(path, form);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body())
                .contains("Iemand anders heeft dit intussen gewijzigd", "came", "absent-with-reason", hearing)
                .doesNotContain("??");
        assertThat(json(planner.get("/v1" + hearing)).get("attendance").asText())
                .isEqualTo("absent-with-reason");
        var undone = "/v1/changes/" + json(first).get("version").asLong() + "/undo";
        assertThat(planner.send("POST", undone, "", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherVersionOfThePolicyIsShownBesideWhatWasFilledIn() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var seen = tag(planner.get("/v1/policy-versions"));
        var inForce = json(planner.get("/v1/office")).get("policyVersion").asText();
        var tables = json(planner.get("/v1/policy-versions/" + inForce)).get("tables");
        for (var row : tables.get("settings")) {
            if (row.get("setting").asText().equals("held-back-percentage")) {
                ((ObjectNode) row).put("value", 4);
            }
        }
        var theirs = "{\"version\":\"theirs-1\",\"effectiveFrom\":\"2099-01-01\",\"reason\":\"eerst\",\"tables\":%s}"
                .formatted(tables);
        var mine = Map.of("sure", "yes", "version", "mine-1", "reason", "mijn reden", "seen", version(seen));

        var first = planner.send("POST", "/v1/policy-versions", theirs, Map.of("If-Match", seen));
        var second = server.signedInAs(Role.CENTRAL_PLANNER).post("/admin/policy", mine);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body())
                .contains("theirs-1", "held-back-percentage", "mine-1", "mijn reden")
                .doesNotContain("??", "name=\"sure\"");
    }

    @Test
    void anEventDoesNotReplaceWhatSomebodyRegistered() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var path = attempts.stream()
                .map(Attempt::path)
                .filter(each -> each.startsWith("/v1/hearing-days/") && each.endsWith("/attendance"))
                .findFirst()
                .orElseThrow();
        var parts = path.split("/", -1);
        var event = "{\"type\":\"no-show\",\"subject\":\"%s\",\"first\":\"%s\",\"excused\":false}"
                .formatted(parts[3], parts[4]);
        var seen = Map.of("If-Match", tag(planner.get(path.replace("/attendance", ""))));
        var came = planner.send("PUT", path, "{\"outcome\":\"came\"}", seen);

        var refused = planner.post("/v1/events", event);

        assertThat(came.statusCode()).as(came.body()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(faults(refused)).containsExactly("refused.registered-otherwise");
        var undone = "/v1/changes/" + json(came).get("version").asLong() + "/undo";
        assertThat(planner.send("POST", undone, "", Map.of()).statusCode()).isEqualTo(200);
    }

    /** The version in front of a tag. */
    private static String version(String tag) {
        return tag.replaceAll("\"|-.*", "");
    }

    @Test
    void aTagTellsOfEverythingThatIsDifferent() {
        var planner = server.signedInAs(Role.CENTRAL_PLANNER);
        var hearing = attempts.stream()
                .map(Attempt::path)
                .filter(each -> each.startsWith("/v1/hearing-days/") && each.endsWith("/attendance"))
                .findFirst()
                .orElseThrow()
                .replace("/attendance", "");
        var seen = tag(planner.get(hearing));
        var id = hearing.split("/", -1)[3];
        var event = "{\"type\":\"invitation-changed\",\"subject\":\"%s\",\"value\":\"%s\"}";
        var form = json(planner.get(hearing)).get("form").asText().equals("agreed") ? "letter" : "agreed";

        var changed = planner.post("/v1/events", event.formatted(id, form));
        var again = planner.send(
                planner.request(hearing).header("If-None-Match", seen).GET());

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(version(tag(again))).isEqualTo(version(seen));
        assertThat(planner.send(planner.request(hearing)
                                .header("If-None-Match", tag(again))
                                .GET())
                        .statusCode())
                .isEqualTo(304);
    }

    /** What every change leaves a trace in. */
    private static String everything() {
        return server.part(JdbcClient.class)
                .sql("select concat_ws(' ', (select version from office), (select max(id) from journal),"
                        + " (select count(*) from scenario), (select string_agg(outcome, ',') from night),"
                        + " (select sum(version) from account), (select count(*) from attendance),"
                        + " (select count(*) from invitation))")
                .query(String.class)
                .single();
    }
}
