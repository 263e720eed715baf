package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Answers.faults;
import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.policy.AddPolicyVersion;
import nl.planhorizon.api.policy.PolicyVersion;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** What governs planning: versions of the policy, the log of changes, retention. */
@ExtendWith(WithServer.class)
final class GoverningTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final RealBrowser browser;
    private final Client administrator;

    GoverningTest(RunningServer server, RealBrowser browser) {
        this.server = server;
        this.browser = browser;
        administrator = server.signedInAs(Role.ADMINISTRATOR);
    }

    @Nested
    class Policy {

        private ObjectNode tables() {
            var inForce =
                    json(administrator.get("/v1/office")).get("policyVersion").asText();
            return (ObjectNode)
                    json(administrator.get("/v1/policy-versions/" + inForce)).get("tables");
        }

        private ObjectNode version(String name, String from, int heldBack) {
            var tables = tables();
            for (var row : tables.withArray("settings")) {
                if (row.get("setting").asText().equals("held-back-percentage")) {
                    ((ObjectNode) row).put("value", heldBack);
                }
            }
            var wanted = JSON.createObjectNode();
            wanted.put("version", name).put("effectiveFrom", from).put("reason", "minder hoeft ook");
            return wanted.set("tables", tables);
        }

        private HttpResponse<String> send(ObjectNode wanted) {
            var seen = Map.of("If-Match", tag(administrator.get("/v1/policy-versions")));
            return administrator.send("POST", "/v1/policy-versions", wanted.toString(), seen);
        }

        private AddPolicyVersion adding(PolicyVersion version) {
            var versions = server.part(PolicyVersions.class);
            var office = server.part(Offices.class).current();
            return new AddPolicyVersion(version, versions, versions.list(office).size());
        }

        @Test
        void aVersionOfLaterDoesNotHoldYetAndARunCanChooseIt() {
            var made = send(version("later-1", "2099-01-01", 4));
            var difference = json(administrator.get("/v1/policy-versions/later-1/difference"));

            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            assertThat(json(made).get("metadata").get("inForce").asBoolean()).isFalse();
            assertThat(difference).hasSize(1);
            assertThat(difference.get(0).get("path").asText()).isEqualTo("settings held-back-percentage value");
            assertThat(difference.get(0).get("after").asText()).isEqualTo("4");
            assertThat(send(version("later-1", "2099-01-01", 3)).statusCode()).isEqualTo(400);
        }

        @Test
        void everythingThatIsWrongIsToldAndNothingIsMade() {
            var wanted = version("not here", "2001-01-01", 400);
            wanted.remove("reason");
            var faulty = json(send(wanted));
            assertThat(faulty.get("errors").findValuesAsText("code"))
                    .containsExactlyInAnyOrder("bad-version", "too-early", "no-reason");

            var outOfRange = json(send(version("too-much", "2099-01-01", 400)));
            assertThat(outOfRange.get("errors").get(0).get("code").asText()).isEqualTo("out-of-range");
            assertThat(administrator.get("/v1/policy-versions/too-much").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void ofTwoThatAreMadeAtOnceUnderOneNameTheSecondIsRefused() {
            var offices = server.part(Offices.class);
            var version =
                    new PolicyVersion("at-once-1", LocalDate.of(2099, 1, 1), "one", Instant.now(), "first", tables());
            offices.change(adding(version), "one");
            long before = offices.current().version();

            assertThatThrownBy(() -> offices.change(adding(version), "other"))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContaining("taken");
            assertThat(offices.current().version()).isEqualTo(before);
        }

        @Test
        void isEditedOnAPageWithAPreviewBeforeItHolds() {
            var before = server.part(Offices.class).current();
            var page = browser.signedIn(server, Role.CENTRAL_PLANNER);
            page.navigate(server.address() + "admin/policy/new");
            var row = page.locator(
                    "tr",
                    new Page.LocatorOptions().setHas(page.locator("option[value='held-back-open-days'][selected]")));
            row.locator("input").first().fill("6");
            page.locator("#version").fill("ruimer-1");
            page.locator("#reason").fill("langer vasthouden");

            page.locator("button:not([name]).nl-button", new Page.LocatorOptions().setHasText("Bekijk"))
                    .click();
            assertThat(page.locator("tbody").first()).containsText("held-back-open-days");
            assertThat(page.locator("tbody").first().locator("tr")).hasCount(1);
            assertThat(server.part(Offices.class).current().version()).isEqualTo(before.version());
            page.locator("button[name=sure]").click();

            assertThat(page.locator(".done")).containsText("ruimer-1");
            assertThat(server.part(Offices.class).current().caseload().policy().version())
                    .isEqualTo("ruimer-1");
            page.context().close();
        }
    }

    @Nested
    class TheLog {

        @Test
        void isFilteredByWhoAndTakenAlong() {
            var accounts = server.part(Accounts.class);
            accounts.add("=formula", "to be changed", Set.of(Role.VIEWER), Set.of());
            long me = accounts.find(Role.ADMINISTRATOR.code()).orElseThrow().id();
            administrator.post("/v1/accounts", "{\"name\":\"logged\",\"roles\":[\"viewer\"]}");

            var mine = json(administrator.get("/v1/journal?account=%d&change=add-account".formatted(me)));
            var csv = administrator.get("/admin/audit/export/csv?kind=account").body();
            var page = administrator.get("/admin/audit?kind=account&from=2020-01-01");

            assertThat(mine.get("lines"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.get("who").asText()).isEqualTo("administrator"));
            assertThat(mine.get("lines").get(0).get("differences").toString()).contains("viewer");
            assertThat(csv).contains("logged").contains(";'=formula;").doesNotContain(";=formula");
            assertThat(page.body()).contains("logged").contains("add-account");
            assertThat(json(administrator.get("/v1/journal?size=5000"))
                            .get("status")
                            .asInt())
                    .isEqualTo(400);
        }

        @Test
        void isLookedThroughAlsoUntilFarAwayAndForWhatCannotBeInIt() {
            var all = json(administrator.get("/v1/journal?size=1"));
            var far = administrator.get("/v1/journal?size=1&from=-999999999-01-01&until=%2B999999999-12-31");
            var unreadable = administrator.get("/v1/journal?subject=a%00b");

            assertThat(json(far).get("total")).isEqualTo(all.get("total"));
            assertThat(unreadable.statusCode()).isEqualTo(400);
            assertThat(faults(unreadable)).containsExactly("unreadable-character");
            assertThat(administrator.get("/admin/audit?subject=a%00b").body()).contains("onleesbaar teken");
        }
    }

    @Nested
    class Retention {

        private final JdbcTemplate rows = server.part(JdbcTemplate.class);

        @Test
        void saysWhatItWouldRemoveAndRemovesThatAlone() {
            var longAgo = Timestamp.from(Instant.now().minus(Duration.ofDays(500)));
            rows.update(
                    "insert into run (id, state, asked_by, asked_at, finished_at, seconds, seed, policy_version)"
                            + " values (gen_random_uuid(), 'FINISHED', 'old', ?, ?, 1, 1, 'p')",
                    longAgo,
                    longAgo);

            for (var state : List.of("CREATED", "QUEUED")) {
                rows.update(
                        "insert into run (id, state, asked_by, asked_at, seconds, seed, policy_version)"
                                + " values (gen_random_uuid(), ?, ?, ?, 1, 1, 'p')",
                        state,
                        state.equals("CREATED") ? "old" : "waiting",
                        longAgo);
            }

            var runs = json(administrator.get("/v1/retention/runs"));
            assertThat(runs.get("expired").asLong()).isEqualTo(2);
            assertThat(administrator.get("/admin/retention").body()).contains("Nu opruimen");
            var removed = json(administrator.post("/v1/retention/clean-ups", ""));

            assertThat(removed.get("removed").asLong()).isPositive();
            assertThat(rows.queryForObject("select count(*) from run where asked_by = 'old'", Long.class))
                    .isZero();
            assertThat(rows.update("delete from run where asked_by = 'waiting'"))
                    .isOne();
            assertThat(json(administrator.get("/v1/journal?change=clean-up"))
                            .get("lines")
                            .get(0)
                            .toString())
                    .contains("runs");
        }

        @Test
        void knowsAnAgeAlsoWhenTheJournalTellsItNoMore() {
            rows.update("insert into event (version, content, taken_at)"
                    + " values (0, '{\"type\": \"nuisance\"}', now() - interval '2000 days')");
            assertThat(json(administrator.get("/v1/retention/events"))
                            .get("expired")
                            .asLong())
                    .isEqualTo(1);
            administrator.post("/v1/retention/clean-ups", "");

            assertThat(rows.queryForObject("select count(*) from event where version = 0", Long.class))
                    .isZero();
            assertThat(rows.queryForObject(
                            "select count(*) from thing join journal using (version) where changed_at <> at",
                            Long.class))
                    .isZero();
        }

        @Test
        void isChangedWithinBoundsByOneEditorAtATime() {
            var path = "/v1/retention/events";
            var seen = Map.of("If-Match", tag(administrator.get(path)));

            assertThat(administrator.send("PUT", path, "{\"days\":1}", seen).body())
                    .contains("out-of-range", "Kies tussen 30 en 36.500 dagen.");
            assertThat(administrator
                            .send("PUT", path, "{\"days\":400}", Map.of("If-Match", "\"99999999999\""))
                            .statusCode())
                    .isEqualTo(412);
            assertThat(administrator.send("PUT", path, "{\"days\":400}", seen).statusCode())
                    .isEqualTo(200);
            assertThat(administrator.send("PUT", path, "{\"days\":500}", seen).statusCode())
                    .isEqualTo(412);
        }

        @Test
        void theDatabaseKeepsTheJournalFiveYearsWhoeverAsks() {
            rows.update("insert into journal (at, who, change, kind, subject) values (now() - interval '6 years', 'a',"
                    + " 'b', 'c', 'd')");

            assertThat(rows.update("delete from journal where at < now() - interval '5 years'"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> rows.update("delete from journal")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> rows.update("update journal set who = 'x'"))
                    .hasMessageContaining("append-only");
        }
    }
}
