package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Endpoint;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people who look after security ask for. */
@ExtendWith(WithServer.class)
final class TrustTest {

    /** What never stands in an address between slashes. */
    private static final Pattern PERSONAL = Pattern.compile("(?i).*(name|user|person|mail|account|phone|birth).*");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final RunningServer server;

    TrustTest(RunningServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/cases", "/v1/office", "/assets/planhorizon.css", "/cases/NOWHERE"})
    void everyAnswerCarriesTheHeadersThatProtectItsReader(String path) {
        var headers = server.signedInAs(Role.VIEWER).get(path).headers();

        var policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void noPageHasAnythingInlineThatThePolicyWouldForbid() {
        var client = server.signedInAs(Role.CENTRAL_PLANNER);
        var inline = Pattern.compile("<script(?![^>]*\\bsrc=)|<style\\b|\\sstyle=\"|\\son[a-z]+=\"|javascript:");
        var wrong = pages(Role.CENTRAL_PLANNER).stream()
                .filter(path -> inline.matcher(client.get(path).body()).find())
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static List<String> pages(Role role) {
        return AccessTable.ENDPOINTS.stream()
                .filter(each -> each.method().equals("GET") && each.roles().contains(role))
                .map(Endpoint::path)
                .filter(path -> !path.contains("{") && !path.startsWith("/v1") && !path.contains("*"))
                .toList();
    }

    @Test
    void pagesAreNotKeptByBrowsersOrProxies() {
        var headers = server.signedInAs(Role.VIEWER).get("/cases").headers();

        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        var cookie = new Client(server.address())
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("planhorizon=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aSessionEndsWhenNothingIsDoneForAnHour() {
        assertThat(server.part(ServletContext.class).getSessionTimeout()).isEqualTo(60);
    }

    @Test
    void signingInGivesTheSessionAnotherIdentity() {
        var client = new Client(server.address());
        var before = client.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        var signedIn = client.post("/sign-in", Map.of("name", Role.VIEWER.code(), "password", RunningServer.PASSWORD));

        assertThat(signedIn.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
    }

    @Test
    void passwordsAreKeptAsStrongSaltedHashes() {
        var hashes = server.part(JdbcTemplate.class)
                .queryForList("select password from account where password is not null", String.class);

        assertThat(hashes).allSatisfy(hash -> assertThat(hash).matches("\\$2a\\$1[1-9]\\$.{53}"));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void aBodyLargerThanAnyDatasetIsRefusedBeforeItIsSent() throws IOException {
        var address = URI.create(server.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void nothingPersonalStandsInAnAddress() {
        var variables = new TreeSet<String>();
        AccessTable.ENDPOINTS.forEach(
                each -> VARIABLE.matcher(each.path()).results().forEach(found -> variables.add(found.group(1))));

        assertThat(variables).isNotEmpty().noneMatch(each -> PERSONAL.matcher(each)
                .matches());
    }

    @Test
    void noLinkOfAPageNamesAnAccount() {
        var client = server.signedInAs(Role.ADMINISTRATOR);
        // The first administrator is called like the part of an address where administration is.
        var names = server.part(Accounts.class).list().stream()
                .map(Account::name)
                .filter(name -> !name.equals("admin"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var link = Pattern.compile("(?:href|action|hx-get|hx-post)=\"[^\"]*[/=](?:" + names + ")(?:[\"?&/])");

        var wrong = pages(Role.ADMINISTRATOR).stream()
                .filter(path -> link.matcher(client.get(path).body()).find())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void logsTellNothingAboutPeople() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        root.addAppender(heard);
        var level = root.getLevel();
        root.setLevel(Level.INFO);
        try {
            aDayWithMistakes();
        } finally {
            root.detachAppender(heard);
            heard.stop();
            root.setLevel(level);
        }

        var said = heard.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .toList();
        assertThat(said).allSatisfy(line -> assertThat(line)
                .doesNotContain(RunningServer.PASSWORD, "een geheim briefje", "iemand.anders", "central-planner"));
    }

    private void aDayWithMistakes() {
        var client = server.signedInAs(Role.CENTRAL_PLANNER);
        new Client(server.address())
                .post("/sign-in", Map.of("name", "iemand.anders", "password", "een geheim briefje"));
        client.get("/cases?text=iemand.anders");
        client.get("/cases/iemand.anders");
        client.send("POST", "/v1/validations", "{\"een geheim briefje\": 1}", Map.of());
        client.send("POST", "/v1/hearing-plans", "{\"een geheim briefje\"", Map.of());
        client.send("PUT", "/v1/hearings/Z00001", "{\"reason\":\"een geheim briefje\"}", Map.of("If-Match", "\"1\""));
        client.post("/password", Map.of("current", RunningServer.PASSWORD, "chosen", "x", "again", "y"));
        pages(Role.CENTRAL_PLANNER).forEach(client::get);
    }
}
