package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.tell.Message;
import nl.planhorizon.api.tell.MessageRows;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planner of another location reports, ticks off and undoes nothing. */
final class OtherLocationsTest {

    private static final String ELSEWHERE = "elsewhere";

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private static Client planner;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer();
        planner = server.signedInAs(ELSEWHERE, Role.PLANNER, "NOWHERE");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Offices offices() {
        return server.part(Offices.class);
    }

    private static JdbcClient database() {
        return server.part(JdbcClient.class);
    }

    /** A hearing with an interpreter, still to come. */
    private static Hearing hearing() {
        var office = offices().current();
        return office.plans().working().values().stream()
                .filter(each -> each.interpreter() != null
                        && each.firstDay().isAfter(office.caseload().asOf()))
                .findFirst()
                .orElseThrow();
    }

    private static String everything() {
        return database()
                .sql("select concat_ws(' ', (select version from office), (select max(id) from journal),"
                        + " (select count(*) from event), (select count(told_at) from to_tell),"
                        + " (select count(*) from undone))")
                .query(String.class)
                .single();
    }

    private static Map<String, String> form(String type, String subject, LocalDate day) {
        return Map.of("type", type, "subject", subject, "first", day.toString(), "last", day.toString(), "value", "TA");
    }

    private static void assertRefused(Map<String, String> event) {
        var json = "{\"type\":\"%s\",\"subject\":\"%s\",\"first\":\"%s\",\"last\":\"%s\",\"value\":\"%s\"}"
                .formatted(event.get("type"), event.get("subject"), event.get("first"), event.get("last"), "TA");
        var csv = "type;subject;first;last;value\n%s;%s;%s;%s;TA\n"
                .formatted(event.get("type"), event.get("subject"), event.get("first"), event.get("last"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(
                        planner.post("/events", event),
                        planner.post("/v1/events", json),
                        planner.sendFile("/events/file", "events.csv", csv),
                        planner.sendFile("/v1/events/files", "events.csv", csv)))
                .allSatisfy(answer -> assertThat(answer.statusCode())
                        .as("%s: %s", event, answer.body())
                        .isEqualTo(403));
    }

    @Test
    void eventsElsewhereAreNotReported() {
        var hearing = hearing();
        var day = hearing.firstDay();
        var before = everything();

        assertRefused(form("case-withdrawn", hearing.caseId(), day));
        assertRefused(form("case-transferred", hearing.caseId(), day));
        assertRefused(form("no-show", hearing.caseId(), day));
        assertRefused(form("officer-absent", hearing.officer(), day));
        assertRefused(form("interpreter-absent", Objects.requireNonNull(hearing.interpreter()), day));
        assertRefused(form("room-closed", hearing.room(), day));
        assertRefused(form("location-closed", hearing.location(), day));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoIsToBeToldElsewhereIsNotTickedOff() {
        var hearing = hearing();
        MessageRows.put(database(), Message.of(List.of(new HearingChange(hearing.caseId(), hearing, null))), 0);
        long id =
                database().sql("select max(id) from to_tell").query(Long.class).single();
        var before = everything();

        assertThat(planner.post("/to-tell/" + id, Map.of()).statusCode()).isEqualTo(403);
        assertThat(planner.post("/v1/to-tell/" + id, "").statusCode()).isEqualTo(403);
        assertThat(everything()).isEqualTo(before);
        assertThat(server.signedInAs("here", Role.PLANNER, hearing.location())
                        .post("/to-tell/" + id, Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatSomebodyChangedWhereTheyPlanNoMoreIsNotUndone() {
        var hearing = hearing();
        long version =
                offices().change(Done.unplan(hearing.caseId()), ELSEWHERE).version();
        var undo = "/v1/changes/" + version + "/undo";
        var before = everything();

        assertThat(planner.post("/undo", Map.of("version", String.valueOf(version), "back", "/"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(planner.post(undo, "").statusCode()).isEqualTo(403);
        assertThat(everything()).isEqualTo(before);
    }
}
