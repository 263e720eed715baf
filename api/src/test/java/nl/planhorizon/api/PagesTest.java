package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Usable.assertAccessible;
import static nl.planhorizon.api.testing.Usable.assertFits;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People at the pages, in a real browser. */
@ExtendWith(WithServer.class)
final class PagesTest {

    private final RunningServer server;
    private final RealBrowser browser;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    PagesTest(RunningServer server, RealBrowser browser) {
        this.server = server;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        page = browser.open(RealBrowser.DESK);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    /** Tries a name and a password, whatever comes of it. */
    private void tryToSignIn(String name, String password) {
        page.navigate(server.address());
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator(".sign-in button").click();
    }

    @Test
    void theFirstAdministratorChoosesAPasswordBeforeAnythingElse() {
        tryToSignIn("admin", server.firstPassword());
        assertThat(page).hasURL(Pattern.compile(".*/password"));
        page.navigate(server.address() + "cases");
        assertThat(page).hasURL(Pattern.compile(".*/password"));

        page.locator("#current").fill(server.firstPassword());
        page.locator("#chosen").fill(RunningServer.PASSWORD);
        page.locator("#again").fill("something else altogether");
        page.locator(".sign-in button").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("niet gelijk");
        page.locator("#current").fill(server.firstPassword());
        page.locator("#chosen").fill(RunningServer.PASSWORD);
        page.locator("#again").fill(RunningServer.PASSWORD);
        page.locator(".sign-in button").click();

        assertThat(page.locator("h1")).hasText("Maandag 17 juli 2023");
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatIsWrong() {
        tryToSignIn(Role.VIEWER.code(), "guess");

        assertThat(page.locator(".utrecht-alert--error")).containsText("horen niet bij elkaar");
    }

    @Test
    void aCaseOpensBesideTheListAndClosesWithEscape() {
        RealBrowser.signIn(page, server, Role.VIEWER);
        page.navigate(server.address() + "cases?state=planned");
        var first = page.locator("tbody a").first();
        var id = first.textContent();

        first.click();
        assertThat(page.locator("#panel h2")).containsText(id);
        assertThat(page.locator("#panel h2")).isFocused();
        page.keyboard().press("Escape");

        assertThat(page.locator("#panel h2")).hasCount(0);
        assertThat(first).isFocused();
    }

    @Test
    void theListIsFilteredAndSaysSoWhenNothingFits() {
        RealBrowser.signIn(page, server, Role.VIEWER);
        page.navigate(server.address() + "cases");

        page.locator("#state").selectOption("not-ready");
        assertThat(page).hasURL(Pattern.compile(".*state=not-ready.*"));
        page.locator("#text").fill("NOWHERE");
        page.locator("#text").press("Enter");

        assertThat(page.locator(".empty")).containsText("Geen zaak");
    }

    @Test
    void theLanguageIsKept() {
        RealBrowser.signIn(page, server, Role.VIEWER);
        page.locator("button[value=en]").click();
        assertThat(page.locator("h1")).hasText("Monday 17 July 2023");
        page.navigate(server.address() + "cases");

        assertThat(page.locator("h1")).hasText("Cases");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void whatIsNotThereIsToldAsAPage() {
        RealBrowser.signIn(page, server, Role.VIEWER);

        var answer = page.navigate(server.address() + "cases/NOWHERE");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Niet gevonden");
    }

    @ParameterizedTest
    @CsvSource({
        "1440, nl, /",
        "390, en, /",
        "1440, en, /cases",
        "390, nl, /cases",
        "1440, en, /nights",
        "390, nl, /events",
        "390, nl, /standby",
        "1440, nl, /to-tell",
        "1440, nl, /password",
        "390, en, /problems/conflict",
        "1440, nl, /board",
        "390, en, /board",
        "1440, en, /board?view=window",
        "1440, nl, /cases/new",
        "390, en, /cases/new",
        "390, nl, /people",
        "1440, en, /people?kind=interpreters",
        "1440, nl, /people/officers/new",
        "390, en, /people/interpreters/new",
        "1440, nl, /people/rooms/new",
        "390, nl, /import",
        "1440, en, /import",
        "1440, nl, /duty",
        "390, en, /duty",
        "1440, nl, /board/days/TA/2023-08-07",
        "1440, nl, /not-planned",
        "390, en, /not-planned",
        "1440, nl, /runs",
        "390, en, /publish",
        "1440, nl, /api",
        "390, en, /api",
        "1440, nl, /admin/users",
        "390, en, /admin/users",
        "1440, en, /admin/policy",
        "390, nl, /admin/policy",
        "1440, nl, /admin/policy/new",
        "390, en, /admin/policy/new",
        "1440, nl, /admin/audit",
        "390, en, /admin/audit",
        "1440, en, /admin/retention",
        "390, nl, /admin/retention",
        "390, nl, /cases/Z00001/why",
        "1440, en, /cases/Z00001/history",
        "390, nl, /bottlenecks",
        "1440, en, /bottlenecks",
        "390, nl, /fairness",
        "1440, en, /fairness?from=2023-07-17&to=2023-08-11",
        "390, en, /remedies?pastHorizon=true",
        "390, en, /what-if",
        "390, nl, /what-if/new",
        "1440, en, /what-if/sweeps"
    })
    void everybodyCanUseAPage(int width, String language, String path) {
        page.setViewportSize(width, RealBrowser.HIGH);
        boolean administers = path.startsWith("/admin") && !path.startsWith("/admin/policy");
        RealBrowser.signIn(page, server, administers ? Role.ADMINISTRATOR : Role.CENTRAL_PLANNER);
        RealBrowser.speak(page, language);
        var response = page.navigate(server.address() + path.substring(1));
        assertThat(response.status()).as(path).isEqualTo(200);
        if (path.equals("/cases")) {
            page.locator("tbody a").first().click();
            page.locator("#panel h2").waitFor();
        }

        assertAccessible(page);
        assertFits(page);
    }

    @Test
    void theSignInPageIsForEverybodyToo() {
        page.navigate(server.address() + "sign-in");

        assertAccessible(page);
    }
}
