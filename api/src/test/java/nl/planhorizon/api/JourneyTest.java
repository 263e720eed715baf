package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Keys;
import nl.planhorizon.api.testing.Movable;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main journey with a keyboard and nothing else: from the first start of a server that nobody used before, by its
 * administrator and its first planner, over a file with the whole stock to the published plan, the day list on paper, and
 * back to the queue of somebody who did not come.
 */
@ExtendWith(WithServer.class)
final class JourneyTest {

    private static final String ADMINISTRATOR = "admin";
    private static final String PLANNER = "planner.een";
    private static final Caseload STOCK = stock();
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final RunningServer server;
    private final RealBrowser browser;
    private final Offices offices;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Keys keys;

    JourneyTest(RealBrowser browser) throws IOException {
        this.browser = browser;
        server = RunningServer.firstStarted();
        offices = server.part(Offices.class);
    }

    /** Who was heard is known; who waits are others than in the demo, and one of them for a second hearing. */
    private static Caseload stock() {
        var request = DemoRequest.named("demo-300").orElseThrow();
        var demo = DemoData.generate(request);
        var heard = demo.cases().stream().filter(each -> each.status() == CaseStatus.HEARD);
        var second = waiting(demo).limit(1).map(each -> unit(each, each.number(), 2));
        var others = waiting(DemoData.generate(request.withSeed(2))).map(each -> unit(each, "S" + each.number(), 1));
        var cases = Stream.of(heard, second, others).flatMap(each -> each);
        return demo.withStanding(List.of()).withCases(cases.toList());
    }

    private static Stream<AsylumCase> waiting(Caseload caseload) {
        return caseload.cases().stream()
                .filter(each -> each.status() == CaseStatus.OPEN && each.sequence() == 1)
                .filter(each -> each.circumstances().family() == null
                        && each.circumstances().companions().isEmpty());
    }

    private static AsylumCase unit(AsylumCase like, String number, int sequence) {
        return new AsylumCase(
                number,
                sequence,
                like.status(),
                like.procedure(),
                like.dates(),
                like.missing(),
                like.language(),
                like.needs(),
                like.circumstances(),
                like.earlierTerms());
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
        signIn(ADMINISTRATOR, server.firstPassword());
        speak(language);
        var oneTimePassword = addAPlanner();
        keys.follow(RealBrowser.SIGNED_IN + " button");
        signIn(PLANNER, oneTimePassword);
        takeInTheStock(folder);
        assertThat(page.locator("h1")).hasText(cases);
        newPlan();
        move();
        publish();
        print();
        registerANoShow();
        page.context().close();
    }

    /** With a one-time password, which nothing can be done with but choosing another. */
    private void signIn(String name, String oneTimePassword) {
        page.navigate(server.address());
        keys.to("#name").type(name);
        keys.to("#password").type(oneTimePassword).enter();
        page.navigate(server.address() + "cases");
        assertThat(page).hasURL(Pattern.compile(".*/password"));
        assertUsable();
        keys.to("#current").type(oneTimePassword);
        keys.to("#chosen").type(RunningServer.PASSWORD);
        keys.to("#again").type(RunningServer.PASSWORD).enter();
        assertThat(page.locator(".who a")).hasText(name);
        assertThat(page.locator(".nav a[href='/cases']")).isAttached();
    }

    private void speak(String language) {
        keys.follow("button[name=language][value=" + language + "]");
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private String addAPlanner() {
        keys.follow(".nav a[href='/admin']");
        keys.to("form[action='/admin/users'] #name").type(PLANNER);
        keys.to("input[name=roles][value=" + Role.CENTRAL_PLANNER.code() + "]").press("Space");
        keys.follow("form[action='/admin/users'] button");
        assertThat(page.locator("tbody")).containsText(PLANNER);
        assertUsable();
        return page.locator("#one-time").textContent();
    }

    /** In the place of the demo that a server begins with: what the file does not name goes. */
    private void takeInTheStock(Path folder) throws IOException {
        var file = folder.resolve("stock.xlsx");
        CaseloadFiles.write(STOCK, file);
        // Long before the key is pressed: a browser that is told too late opens a dialog that nobody sees.
        page.onFileChooser(chooser -> chooser.setFiles(file));
        keys.follow(".nav a[href='/cases']");
        keys.follow("a[href='/import']");
        keys.to("#file").press("Space");
        assertThat(page.locator("#file")).hasValue(Pattern.compile(".*stock\\.xlsx"));
        keys.to("input[name=complete]").press("Space");
        keys.follow("form[action='/import'] button");
        assertThat(page).hasURL(Pattern.compile(".*/import/.+"));
        assertUsable();
        keys.follow("main form[method=post] button.nl-button--primary");
        assertThat(page.locator(".done")).containsText("stock.xlsx");
        assertThat(offices.current().caseload().cases()).containsExactlyInAnyOrderElementsOf(STOCK.cases());
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
