package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Answers.faults;
import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.location;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Accounts.Grant;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administration of users: what they may do, at once. */
@ExtendWith(WithServer.class)
final class AdministrationTest {

    private final RunningServer server;
    private final RealBrowser browser;
    private final Client administrator;

    AdministrationTest(RunningServer server, RealBrowser browser) {
        this.server = server;
        this.browser = browser;
        administrator = server.signedInAs(Role.ADMINISTRATOR);
    }

    @Nested
    class Users {

        @Test
        void isAddedWithAOneTimePasswordThatHasToBeChanged() {
            var page = browser.signedIn(server, Role.ADMINISTRATOR);
            page.navigate(server.address() + "admin");
            page.locator("#name").fill("planner.budel");
            page.locator("input[name=roles][value=planner]").check();
            page.locator("form[action='/admin/users'] button").click();
            assertThat(page.locator("[role=alert]")).containsText("ten minste een eigen locatie");
            page.locator("input[name=locations][value=TA]").check();
            page.locator("form[action='/admin/users'] button").click();
            var password = page.locator("#one-time").textContent();
            page.navigate(server.address() + "admin/users");
            assertThat(page.locator("#one-time")).hasCount(0);
            page.context().close();

            var client = new Client(server.address());
            var answer = client.post("/sign-in", Map.of("name", "planner.budel", "password", password));
            assertThat(location(answer)).endsWith("/");
            assertThat(location(client.get("/board"))).endsWith("/password");
        }

        /** Where somebody goes who tries to sign in. */
        private String signIn(String name) {
            return location(new Client(server.address())
                    .post("/sign-in", Map.of("name", name, "password", RunningServer.PASSWORD)));
        }

        @Test
        void losesRolesAtOnceAlsoWhileSignedIn() {
            long id = server.add("loses", Role.CENTRAL_PLANNER, "TA");
            var client = server.signedIn("loses");
            assertThat(client.get("/hearing-days/calendars").statusCode()).isEqualTo(200);
            var seen = administrator.get("/v1/accounts/" + id);

            var changed = administrator.send(
                    "PUT", "/v1/accounts/" + id, "{\"roles\":[\"viewer\"]}", Map.of("If-Match", tag(seen)));

            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(client.get("/hearing-days/calendars").statusCode()).isEqualTo(403);
            assertThat(client.get("/cases").statusCode()).isEqualTo(200);
        }

        @Test
        void isSignedOutWhenShutOutOrGivenAnotherPassword() {
            long id = server.add("shut-out", Role.VIEWER, "TA");
            var first = server.signedIn("shut-out");
            assertThat(first.get("/cases").statusCode()).isEqualTo(200);
            var password = json(administrator.send(
                            "POST",
                            "/v1/accounts/" + id + "/one-time-password",
                            "",
                            Map.of("If-Match", tag(administrator.get("/v1/accounts/" + id)))))
                    .get("password");
            assertThat(location(first.get("/cases"))).endsWith("/sign-in");

            server.part(Accounts.class).changePassword("shut-out", RunningServer.PASSWORD);
            var second = server.signedIn("shut-out");
            var seen = administrator.get("/v1/accounts/" + id);
            administrator.send(
                    "PUT",
                    "/v1/accounts/" + id,
                    "{\"roles\":[\"viewer\"],\"enabled\":false}",
                    Map.of("If-Match", tag(seen)));

            assertThat(password.asText()).hasSize(16);
            assertThat(location(second.get("/cases"))).endsWith("/sign-in");
            assertThat(signIn("shut-out")).endsWith("?wrong");
        }

        @Test
        void tellsEveryFaultAtOnceAndEditorsOfEachOther() {
            var faulty = administrator.post("/v1/accounts", """
                {"name": "Not A Code", "roles": ["king", null], "locations": ["X", null]}\
                """);
            assertThat(faults(faulty))
                    .containsExactlyInAnyOrder(
                            "bad-name",
                            "unknown-role",
                            "unknown-role",
                            "no-role",
                            "unknown-location",
                            "unknown-location");

            long id = server.add("two-editors", Role.VIEWER, "TA");
            var path = "/v1/accounts/" + id;
            var seen = Map.of("If-Match", tag(administrator.get(path)));
            var first = administrator.send("PUT", path, "{\"roles\":[\"analyst\"]}", seen);
            var second = administrator.send("PUT", path, "{\"roles\":[\"central-planner\"]}", seen);
            var third = administrator.send("PUT", path, "{\"roles\":[\"central-planner\"]}", Map.of());

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(second.statusCode()).isEqualTo(412);
            assertThat(third.statusCode()).isEqualTo(428);
            assertThat(json(administrator.get(path)).get("roles").get(0).asText())
                    .isEqualTo("analyst");
        }

        @Test
        void staysShutOutUntilSomebodyLetsItInAgain() {
            var path = "/v1/accounts/" + server.add("still-shut-out", Role.VIEWER, "TA");
            change(path, "{\"roles\":[\"viewer\"],\"enabled\":false}");
            change(path, "{\"roles\":[\"analyst\"]}");

            assertThat(json(administrator.get(path)).get("enabled").asBoolean()).isFalse();
            assertThat(signIn("still-shut-out")).endsWith("?wrong");
        }

        private void change(String path, String json) {
            var seen = Map.of("If-Match", tag(administrator.get(path)));
            assertThat(administrator.send("PUT", path, json, seen).statusCode()).isEqualTo(200);
        }

        @Test
        void hasANameOfItsOwnAlsoWhenTwoAddItAtOnce() {
            var accounts = server.part(Accounts.class);
            var grant = new Grant(Set.of(Role.VIEWER), Set.of(), true);

            assertThat(accounts.add("twice", "to be changed", grant, "one")).isPresent();
            assertThat(accounts.add("twice", "to be changed", grant, "other")).isEmpty();
            assertThat(faults(administrator.post("/v1/accounts", "{\"name\":\"twice\",\"roles\":[\"viewer\"]}")))
                    .containsExactly("name-taken");
        }

        @Test
        void isNobodyWithANameThatCannotBeKept() {
            assertThat(signIn("vie\0wer")).endsWith("?wrong");
        }
    }
}
