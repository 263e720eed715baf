package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Keys;
import nl.planhorizon.api.testing.Movable;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main journey of a central planner with a keyboard and nothing else: from a file of cases to the published plan, the
 * day list on paper, and back to the queue of somebody who did not come.
 */
@ExtendWith(WithServer.class)
final class JourneyTest {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final RunningServer server;
    private final RealBrowser browser;
    private final Offices offices;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Keys keys;

    /** A server of its own: after the journey nothing is as other tests expect it. */
    JourneyTest(RealBrowser browser) throws IOException {
        this.browser = browser;
        server = new RunningServer();
        offices = server.part(Offices.class);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, nl, Zaken", "390, en, Cases"})
    void isMadeByKeyboardOnly(int width, String language, String cases, @TempDir Path folder) throws IOException {
        page = browser.open(width);
        keys = new Keys(page);
        signIn(language);
        takeInAFile(folder, "ZREIS" + width);
        assertThat(page.locator("h1")).hasText(cases);
        newPlan();
        move();
        publish();
        print();
        registerANoShow();
        page.context().close();
    }

    private void signIn(String language) {
        page.navigate(server.address());
        keys.to("#name").type(Role.CENTRAL_PLANNER.code());
        keys.to("#password").type(RunningServer.PASSWORD).enter();
        assertThat(page.locator(RealBrowser.SIGNED_IN)).isAttached();
        keys.follow("button[name=language][value=" + language + "]");
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private void takeInAFile(Path folder, String number) throws IOException {
        var like = offices.current().facts().readyCases().get(0).asylumCase().procedure();
        var file = Files.writeString(
                folder.resolve("cases.csv"),
                "number;queue;track;hearingType;nationality;application;registration;ready;languages;locations\n"
                        + "%s;%s;%s;%s;%s;2023-05-02;2023-05-02;2023-06-01;ti;TA\n"
                                .formatted(number, like.queue(), like.track(), like.hearingType(), like.nationality()));
        // Long before the key is pressed: a browser that is told too late opens a dialog that nobody sees.
        page.onFileChooser(chooser -> chooser.setFiles(file));
        keys.follow(".nav a[href='/cases']");
        keys.follow("a[href='/import']");
        keys.to("#file").press("Space");
        assertThat(page.locator("#file")).hasValue(Pattern.compile(".*cases\\.csv"));
        keys.follow("form[action='/import'] button");
        assertThat(page).hasURL(Pattern.compile(".*/import/.+"));
        assertThat(page.locator("main")).containsText(number);
        assertUsable();
        keys.follow("main form[method=post] button.nl-button--primary");
        assertThat(page.locator(".done")).containsText("cases.csv");
        assertThat(offices.current().findCase(number)).isPresent();
    }

    private void newPlan() {
        keys.follow(".nav a[href='/runs']");
        keys.to("#seconds").press("Home");
        keys.follow("form[action='/runs'] button");
        assertThat(page).hasURL(Pattern.compile(".*/runs/.+"));
        keys.follow("form[action$='/accept'] button");
        assertThat(page).hasURL(Pattern.compile(".*/board"));
    }

    /** A week that is not frozen; a board says in words where a hearing may not go. */
    private void move() {
        var later = offices.current().caseload().asOf().plusDays(21);
        page.navigate(server.address() + "board?from=" + later + "&location=TA");
        var id = Movable.on(page, offices.current());
        keys.use(".hearing[data-case='" + id + "']");
        assertThat(page.locator("#panel h2")).isFocused();
        assertThat(page.locator("#case-panel")).hasAttribute("data-case", id);
        var before = hearing(id);
        keys.use("[data-hold]");
        assertThat(page.locator("#held")).isVisible();
        assertThat(page.locator("#held [data-legal=false] .bad").first()).not().isEmpty();
        assertUsable();
        keys.use("#held .places form button");
        page.locator("#why, #case-panel").first().waitFor();
        if (page.locator("#why").count() > 0) {
            keys.to("#why").type("afgesproken met de advocaat").press("Enter");
        }
        assertThat(page.locator("#case-panel")).isVisible();
        assertThat(hearing(id)).isNotEqualTo(before);
    }

    private Hearing hearing(String id) {
        var hearing = offices.current().plans().working().get(id);
        if (hearing == null) {
            throw new AssertionError(id + " has no hearing.");
        }
        return hearing;
    }

    /** The whole window: what was moved lies beyond the weeks that are published by habit. */
    private void publish() {
        var whole = server.address() + "publish?until="
                + offices.current().caseload().window().last();
        page.navigate(whole);
        assertUsable();
        keys.follow("form[method=post][action='/publish'] button");
        assertThat(page).hasURL(Pattern.compile(".*/board"));
        page.navigate(whole);
        assertThat(page.locator(".empty")).isVisible();
    }

    private void print() {
        keys.follow(".nav a[href='/hearing-days']");
        keys.follow(".head a[href^='/hearing-days/print']");
        assertThat(page).hasURL(Pattern.compile(".*/hearing-days/print.*"));
        page.goBack();
    }

    private void registerANoShow() {
        var office = offices.current();
        var missed = office.plans().published().stream()
                .map(each -> each.hearing())
                .filter(each -> each.firstDay().isBefore(office.caseload().asOf()))
                .filter(each -> status(each) == CaseStatus.HEARD)
                .findFirst()
                .orElseThrow();
        page.navigate(server.address() + "hearing-days?day=" + missed.firstDay());
        keys.use("#hearing-" + missed.caseId());
        page.locator("#outcome-absent-without-reason").waitFor();
        keys.to("input[name=outcome]").press("Space").arrowTo("#outcome-absent-without-reason");
        keys.follow("#panel .nl-button--primary");
        assertThat(page.locator(".done")).containsText(missed.caseId());
        assertThat(status(missed)).isEqualTo(CaseStatus.OPEN);
        page.navigate(server.address() + "cases?text=" + missed.caseId());
        assertThat(page.locator("tbody tr").first()).containsText(missed.caseId());
    }

    private CaseStatus status(Hearing hearing) {
        return offices.current()
                .findCase(hearing.caseId())
                .map(each -> each.asylumCase().status())
                .orElse(CaseStatus.WITHDRAWN);
    }

    private void assertUsable() {
        assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                .as(page.url())
                .allSatisfy(violation -> assertThat(violation.getNodes().toString())
                        .as(violation.getHelp())
                        .isEmpty());
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no scrolling sideways on " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }
}
