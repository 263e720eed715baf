package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.serve.Server;
import nl.planhorizon.api.serve.ServerSettings;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.sample.DemoRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As a service runs it: a PostgreSQL named by the environment, a proxy in front, a restart in between. */
final class ProductionTest {

    private static final DemoRequest DEMO = DemoRequest.named("demo-300").orElseThrow();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void keepsEverythingInTheDatabaseThatTheEnvironmentNames() throws IOException {
        try (var postgres = TestDatabase.empty()) {
            long version;
            try (var server = start(postgres)) {
                assertThat(server.firstPassword()).isPresent();
                var accounts = server.part(Accounts.class);
                accounts.changePassword("admin", "een zin van zes losse woorden");
                version = server.part(Offices.class).current().version();
                assertBehindAProxy(new Client(server.address()));
            }

            try (var server = start(postgres)) {
                assertThat(server.firstPassword()).isEmpty();
                assertThat(server.part(Offices.class).current().version()).isEqualTo(version);
                assertThat(server.part(Accounts.class).hasPassword("admin", "een zin van zes losse woorden"))
                        .isTrue();
            }
            assertThat(Files.exists(folder.resolve("postgresql"))).isFalse();
        }
    }

    private Server start(TestDatabase postgres) throws IOException {
        Map<String, String> environment = new HashMap<>(RunningServer.BY_NO_CLOCK);
        environment.putAll(postgres.environment());
        environment.put("SERVER_FORWARD_HEADERS_STRATEGY", "native");
        return Server.start(new ServerSettings("0.0.0.0", 0, folder, DEMO, environment));
    }

    private static void assertBehindAProxy(Client client) {
        var answer = client.send(client.request("/sign-in").header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(client.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(client.get("/actuator/health/readiness").body()).contains("UP");
    }
}
