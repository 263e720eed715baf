package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Usable.assertAccessible;
import static nl.planhorizon.api.testing.Usable.assertFits;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.Endpoint;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.AntPathMatcher;

/** Every page there is can be used by everybody, with something on it. */
@ExtendWith(WithServer.class)
final class EveryPageTest {

    private static final String STEPS = "planhorizon.night.steps";
    private static final String SEND = "document.querySelector('[name=_seen]').form.requestSubmit()";

    /** What is not a page of its own, and why. */
    private static final Map<String, Set<String>> NO_PAGE = Map.of(
            "a file",
            Set.of(
                    "/assets/**",
                    "/favicon.ico",
                    "/calendars/{secret}",
                    "/cases/export/{form}",
                    "/cases/{id}/history/{form}",
                    "/bottlenecks/{form}",
                    "/fairness/{form}",
                    "/import/files/{file}",
                    "/people/export/{form}",
                    "/hearing-days/export/{form}",
                    "/hearing-days/letters",
                    "/hearing-days/{caseId}/{firstDay}/letter",
                    "/admin/audit/export/{form}",
                    "/what-if/studies/{id}/workbook",
                    "/what-if/sweeps/{id}/export/{form}"),
            "leads to another address",
            Set.of("/sign-in/provider/{id}", "/sign-in/back/{id}", "/nights/latest", "/admin"),
            "a part of a page, analysed there",
            Set.of(
                    "/board/grid",
                    "/board/strip",
                    "/board/days/{location}/{day}/panel",
                    "/cases/{id}/panel",
                    "/hearing-days/{caseId}/{firstDay}/panel",
                    "/nights/progress",
                    "/nights/{date}/progress",
                    "/runs/{id}/progress",
                    "/what-if/estimate",
                    "/what-if/studies/{id}/progress",
                    "/what-if/sweeps/{id}/progress"),
            "a part of a page, analysed on the board by PlanningDayTest",
            Set.of("/board/held/{id}"),
            "analysed by PagesTest before anybody signs in",
            Set.of("/sign-in"));

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private static PreparedPages prepared;

    private final RealBrowser browser;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    EveryPageTest(RealBrowser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        System.setProperty(STEPS, "50");
        server = new RunningServer();
        prepared = new PreparedPages(server);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        System.clearProperty(STEPS);
    }

    @BeforeEach
    void open() {
        page = browser.open(RealBrowser.DESK);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void visit(String path) {
        var role = path.startsWith("/admin/users") ? Role.ADMINISTRATOR : Role.CENTRAL_PLANNER;
        RealBrowser.signIn(page, server, role);
        assertThat(page.navigate(server.address() + path.substring(1)).status())
                .as(path)
                .isEqualTo(200);
    }

    static Stream<String> pages() {
        return prepared.pages().values().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageWithSomethingOnItCanBeUsedByEverybody(String path) {
        visit(path);

        assertAccessible(page);
        page.setViewportSize(RealBrowser.PHONE, RealBrowser.HIGH);
        assertFits(page);
    }

    @ParameterizedTest
    @CsvSource({
        "/nights, main table tbody tr",
        "/to-tell, main table tbody tr form",
        "/events, main ul.utrecht-unordered-list li"
    })
    void aListThatIsAnalysedIsNotEmpty(String path, String row) {
        visit(path);

        assertThat(page.locator(row).first()).isVisible();
    }

    @Test
    void whatIsNotThereIsToldToEverybody() {
        RealBrowser.signIn(page, server, Role.VIEWER);
        page.navigate(server.address() + "cases/NOWHERE");

        assertThat(page.locator("h1")).hasText("Niet gevonden");
        assertAccessible(page);
    }

    @Test
    void aDayCanBeUsedBesideTheBoard() {
        visit("/board?location=TA&from=" + prepared.hearing().firstDay());
        page.locator("a[href*='/board/days/']").first().click();
        page.locator("#panel h2").first().waitFor();

        assertAccessible(page);
    }

    @Test
    void whatAFormWouldDoCanBeReadByEverybody() {
        var hearing = prepared.hearing();
        visit("/people/officers/" + hearing.officer());
        fillLast("row.first", hearing.firstDay().toString());
        fillLast("row.last", hearing.firstDay().toString());
        fillLast("row.reason", "leave");
        page.evaluate(SEND);
        page.locator("[name=_confirmed]").first().waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertAccessible(page);
    }

    private void fillLast(String name, String value) {
        page.evaluate(
                "([name, value]) => { [...document.getElementsByName(name)].pop().value = value; }",
                List.of(name, value));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileCanBeReadByEverybody() {
        visit("/cases/" + prepared.hearing().caseId() + "/edit");
        page.evaluate("document.getElementsByName('_seen').forEach(each => { each.value = '999999999'; })");
        page.evaluate(SEND);
        page.locator("main .utrecht-alert").first().waitFor();

        assertAccessible(page);
    }

    @Test
    void theDifferenceOfAPolicyIsShownToEverybody() {
        visit("/admin/policy/new");
        page.locator("#version").fill("preview-1");
        page.locator("#reason").fill("om te bekijken");
        page.evaluate("""
            () => {
                const cells = [...document.querySelectorAll('[name^="settings."]')];
                const name = cells.find(each => each.value === 'held-back-percentage').name;
                const value = document.getElementsByName(name.replace(/[^.]*$/, 'value'))[0];
                value.value = '7';
                value.form.requestSubmit([...value.form.querySelectorAll('button:not([name])')].pop());
            }\
            """);
        page.locator("[name=sure]").waitFor();

        assertAccessible(page);
    }

    @Test
    void everyPageThereIsIsAnalysedOrNoPageOfItsOwn() throws NoSuchMethodException {
        var paths = AccessTable.ENDPOINTS.stream()
                .filter(each -> each.method().equals("GET"))
                .map(Endpoint::path)
                .filter(each -> !each.startsWith("/v1/") && !each.startsWith("/actuator/"))
                .collect(Collectors.toCollection(TreeSet::new));
        var analysed = new TreeSet<>(prepared.pages().keySet());
        byPagesTest().forEach(path -> analysed.add(nearest(paths, path)));
        NO_PAGE.values().forEach(analysed::addAll);

        assertThat(analysed).isEqualTo(paths);
    }

    private static Stream<String> byPagesTest() throws NoSuchMethodException {
        var rows = PagesTest.class
                .getDeclaredMethod("everybodyCanUseAPage", int.class, String.class, String.class)
                .getAnnotation(CsvSource.class);
        return Arrays.stream(rows.value())
                .map(row -> row.replaceFirst(".*, ", "").replaceFirst("[?].*", ""));
    }

    private static String nearest(Set<String> patterns, String path) {
        var matcher = new AntPathMatcher();
        return patterns.stream()
                .filter(each -> matcher.match(each, path))
                .min(matcher.getPatternComparator(path))
                .orElseThrow();
    }
}
