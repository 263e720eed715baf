package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.hearingdays.letter.Letters;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Days on which people are heard: lists, letters, who came, and calendars. */
@ExtendWith(WithServer.class)
final class HearingDaysTest {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final RealBrowser browser;
    private final Client planner;

    HearingDaysTest(RunningServer server, RealBrowser browser) {
        this.server = server;
        this.browser = browser;
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    private Offices offices() {
        return server.part(Offices.class);
    }

    /** A published hearing of last week; which one is told apart by a number. */
    private StandingHearing past(int number) {
        var asOf = offices().current().caseload().asOf();
        return offices().current().plans().published().stream()
                .filter(each -> each.hearing().firstDay().isBefore(asOf) && status(each) == CaseStatus.HEARD)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private StandingHearing coming(int number) {
        var asOf = offices().current().caseload().asOf();
        return offices().current().plans().published().stream()
                .filter(each -> each.hearing().firstDay().isAfter(asOf))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static String path(StandingHearing standing) {
        return "/hearing-days/" + standing.hearing().caseId() + "/"
                + standing.hearing().firstDay();
    }

    private CaseStatus status(StandingHearing standing) {
        return offices()
                .current()
                .findCase(standing.hearing().caseId())
                .orElseThrow()
                .asylumCase()
                .status();
    }

    @Test
    void whoDidNotComeIsBackInTheQueueAndUndoingPutsItRight() {
        var hearing = past(0);
        var page = browser.signedIn(server, Role.CENTRAL_PLANNER);
        page.navigate(server.address() + "hearing-days?day=" + hearing.hearing().firstDay());

        page.locator("#hearing-" + hearing.hearing().caseId()).click();
        page.locator("#panel h2").waitFor();
        assertAccessible(page, "with the panel");
        page.locator("#outcome-absent-without-reason").check();
        page.locator("#panel .nl-button--primary").click();

        assertThat(page.locator(".done")).containsText("staat weer in de wachtrij");
        assertThat(status(hearing)).isEqualTo(CaseStatus.OPEN);
        assertAccessible(page, "after registering");

        page.locator(".done button").click();
        assertThat(page.locator(".done")).containsText("ongedaan gemaakt");
        assertThat(status(hearing)).isEqualTo(CaseStatus.HEARD);
        page.context().close();
    }

    @Test
    void dayListsAndCalendarsAreForEverybody() {
        for (int width : new int[] {1440, 390}) {
            var page = browser.open(width);
            RealBrowser.signIn(page, server, Role.CENTRAL_PLANNER);
            RealBrowser.speak(page, width == 390 ? "en" : "nl");
            for (var path : List.of("hearing-days", "hearing-days/print?by=room", "hearing-days/calendars")) {
                page.navigate(server.address() + path);
                assertAccessible(page, path);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(width);
            }
            page.context().close();
        }
    }

    private static void assertAccessible(Page page, String where) {
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze();
        assertThat(found.getViolations()).as(where).allSatisfy(violation -> assertThat(
                        violation.getNodes().toString())
                .as(violation.getHelp())
                .isEmpty());
    }

    @Test
    void everyRoomHasASheetOfPaperOfItsOwn() throws IOException {
        var page = browser.signedIn(server, Role.VIEWER);
        page.navigate(server.address() + "hearing-days/print?by=room");

        int sheets = page.locator(".sheet").count();

        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(sheets).isPositive();
        }
        page.context().close();
    }

    @Test
    void aLetterNamesTheLanguageAndCanBeReadAloud() throws Exception {
        var office = offices().current();
        var hearing = coming(0);
        var letter = server.part(Letters.class).pdf(List.of(hearing), office);

        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(letter), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).as("failed checks").isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
        try (var pdf = Loader.loadPDF(letter)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains("Uitnodiging voor een gehoor", hearing.hearing().caseId(), "Uw taal", "Handtekening");
        }
    }

    @Test
    void handingOverAnInvitationIsRegisteredWithItsDay() throws IOException {
        var hearing = coming(1);
        var day = hearing.hearing().firstDay().minusDays(1);

        var answer = planner.send(
                "PUT",
                "/v1" + path(hearing) + "/invitation",
                "{\"state\":\"handed-over\",\"on\":\"%s\",\"signed\":true}".formatted(day),
                seen(hearing));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(row(hearing).get("invitation").asText()).isEqualTo("handed-over");
        assertThat(row(hearing).get("invitedOn").asText()).isEqualTo(day.toString());
        var undo = planner.send(
                "POST",
                "/v1/changes/" + JSON.readTree(answer.body()).get("version").asLong() + "/undo",
                "",
                Map.of());
        assertThat(undo.statusCode()).as(undo.body()).isEqualTo(200);
        assertThat(row(hearing).get("invitedOn").isNull()).isTrue();
    }

    private Map<String, String> seen(StandingHearing hearing) {
        return Map.of("If-Match", tag(planner.get("/v1" + path(hearing))));
    }

    private JsonNode row(StandingHearing hearing) throws IOException {
        var list = json(planner.get("/v1/hearing-days?day=" + hearing.hearing().firstDay()));
        for (var group : list.get("groups")) {
            for (var row : group.get("rows")) {
                if (row.get("caseId").asText().equals(hearing.hearing().caseId())) {
                    return row;
                }
            }
        }
        throw new IllegalStateException("not on the list: " + hearing);
    }

    @Test
    void attendanceBeforeTheDayItselfIsRefused() throws IOException {
        var answer =
                planner.send("PUT", "/v1" + path(coming(2)) + "/attendance", "{\"outcome\":\"came\"}", seen(coming(2)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("errors").get(0).get("code").asText()).isEqualTo("refused.not-yet");
    }

    @Test
    void aPlannerOfAnotherLocationIsKeptOut() {
        var elsewhere = offices().current().plans().published().stream()
                .filter(each -> !each.hearing().location().equals("TA"))
                .findFirst()
                .orElseThrow();

        var answer = server.signedInAs(Role.PLANNER)
                .send("PUT", "/v1" + path(elsewhere) + "/attendance", "{\"outcome\":\"came\"}", seen(elsewhere));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNotAllowedIsToldWithWhatIs() throws IOException {
        var answer = planner.send("PUT", "/v1" + path(past(1)) + "/attendance", "{}", seen(past(1)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").get(0).get("detail").asText()).contains("absent-with-reason");
    }

    @Test
    void aCalendarTellsWhenAndWhereUntilItsLinkIsWithdrawn() throws IOException {
        var hearing = coming(0).hearing();
        var made = planner.send(
                "POST",
                "/v1/calendars",
                "{\"kind\":\"OFFICER\",\"resource\":\"%s\"}".formatted(hearing.officer()),
                Map.of());
        var link = json(made).get("path").asText();
        var stranger = new Client(server.address());

        var calendar = stranger.get(link);

        assertThat(calendar.body())
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "SUMMARY:Gehoor", "BEGIN:VEVENT")
                .doesNotContain(hearing.caseId());
        var id = json(planner.get("/v1/calendars")).get(0).get("id").asLong();
        assertThat(planner.send("DELETE", "/v1/calendars/" + id, "", Map.of()).statusCode())
                .isEqualTo(204);
        assertThat(stranger.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aDayIsTakenAlongInThreeForms() throws IOException {
        var day = coming(0).hearing().firstDay();

        var csv = planner.get("/hearing-days/export/csv?day=" + day);
        var json = json(planner.get("/hearing-days/export/json?day=" + day));
        var xlsx = planner.getBytes("/hearing-days/export/xlsx?day=" + day);

        assertThat(csv.body().lines().count()).isEqualTo(json.size() + 1L).isGreaterThan(1);
        assertThat(new String(xlsx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(planner.get("/hearing-days/export/doc").statusCode()).isEqualTo(404);
    }

    @Test
    void theLettersOfADayAreOneFile() throws IOException {
        var day = coming(0).hearing().firstDay();
        try (var pdf = Loader.loadPDF(planner.getBytes("/hearing-days/letters?day=" + day))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
