package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.Endpoint;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of access says what is there, and the server does what the table says. */
@ExtendWith(WithServer.class)
final class AccessTableTest {

    private static final String OURS = "nl.planhorizon.";
    /** Answered by filters and not by a handler of ours, or ending the session that asks. */
    private static final Set<String> BY_FILTERS = Set.of(
            "POST /sign-in",
            "POST /sign-out",
            "GET /sign-in/provider/{id}",
            "GET /sign-in/back/{id}",
            "GET /assets/**",
            "GET /favicon.ico",
            "GET /v1/openapi.json");

    private final RunningServer server;

    AccessTableTest(RunningServer server) {
        this.server = server;
    }

    @Test
    void listsEveryEndpointThereIsAndNoOther() {
        var listed = AccessTable.ENDPOINTS.stream()
                .map(AccessTableTest::name)
                .filter(name -> !BY_FILTERS.contains(name) && !name.contains("/actuator/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(registered()).isEqualTo(listed);
    }

    private Set<String> registered() {
        var found = new TreeSet<String>();
        server.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getName().startsWith(OURS)) {
                        mapping.getMethodsCondition().getMethods().forEach(verb -> mapping.getPatternValues()
                                .forEach(path -> found.add(verb + " " + path)));
                    }
                });
        return found;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsARoleDoWhatTheTableSaysAndNothingElse(Role role) {
        var client = server.signedInAs(role);
        List<String> wrong = new ArrayList<>();

        for (var endpoint : AccessTable.ENDPOINTS) {
            if (!endpoint.path().equals("/sign-out") && !endpoint.path().equals("/sign-in")) {
                boolean allowed = endpoint.isOpen() || endpoint.roles().contains(role);
                int status = call(client, endpoint);
                if (allowed == (status == 403) || status == 401) {
                    wrong.add(name(endpoint) + " " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void letsNobodyInWithoutSigningIn() {
        var client = new Client(server.address());
        List<String> wrong = new ArrayList<>();

        for (var endpoint : AccessTable.ENDPOINTS) {
            int status = call(client, endpoint);
            boolean turnedAway = status == 401 || status == 302;
            if (!endpoint.isOpen() && !turnedAway) {
                wrong.add(name(endpoint) + " " + status);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static int call(Client client, Endpoint endpoint) {
        var path = endpoint.path().replace("/**", "").replaceAll("\\{[^}]+}", "Z00001");
        return endpoint.method().equals("GET")
                ? client.get(path).statusCode()
                : client.send(endpoint.method(), path, "{}", Map.of()).statusCode();
    }

    private static String name(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }
}
