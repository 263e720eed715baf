package nl.planhorizon.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What whoever comes second is told, in words people know. */
@ExtendWith(WithServer.class)
final class ConflictPageTest {

    private static final String OPAQUE = "mailto:somebody@example.org";

    private final RunningServer server;

    ConflictPageTest(RunningServer server) {
        this.server = server;
    }

    private static String sent(Client client, String path, String form) {
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Referer", OPAQUE);
        var answer = client.send("POST", path, form, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        return answer.body();
    }

    @Test
    void whatWasSentHasAName() {
        var office = server.part(Offices.class).current();
        var subject = office.plans().working().keySet().iterator().next();
        long old = office.versions().of(VersionKey.of(MarkKind.CASE_NOTE, subject)) + 1;

        var page = sent(
                server.signedInAs(Role.CENTRAL_PLANNER),
                "/board/marks",
                "kind=case-note&subject=%s&words=mijn+woorden&nowhere-named=x&seen=%d".formatted(subject, old));

        assertThat(page).contains("Toelichting", "mijn woorden").doesNotContain("<dt>words", "nowhere-named", "??");
    }

    @Test
    void whatCountsItsVersionsByItselfIsToldByItsLastChangeOnly() {
        server.add("tweede", Role.VIEWER, "TA");
        var account = server.part(Accounts.class).find("tweede").orElseThrow();
        var administrator = server.signedInAs(Role.ADMINISTRATOR);
        var first = Map.of("version", String.valueOf(account.version()), "roles", "planner", "locations", "TA");

        assertThat(administrator.post("/admin/users/" + account.id(), first).statusCode())
                .isEqualTo(302);
        var page = sent(
                administrator,
                "/admin/users/" + account.id(),
                "version=%d&roles=central-planner".formatted(account.version()));

        assertThat(page).contains("<strong>tweede</strong>", "Rollen").doesNotContain("U zag", "<dt>roles", "??");
    }
}
