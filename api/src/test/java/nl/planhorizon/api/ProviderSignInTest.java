package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.provider.IdentityProvider;
import nl.planhorizon.provider.IdentityProvider.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in through a real identity provider, in a real browser: the code flow of OpenID Connect with PKCE. */
@ExtendWith(WithServer.class)
final class ProviderSignInTest {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @SuppressWarnings("NullAway.Init")
    private static IdentityProvider provider;

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    private final RealBrowser browser;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    ProviderSignInTest(RealBrowser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws IOException {
        provider = new IdentityProvider();
        server = new RunningServer(Map.of(
                "PLANHORIZON_OIDC_ISSUER",
                provider.issuer(),
                "PLANHORIZON_OIDC_CLIENTID",
                IdentityProvider.CLIENT,
                "PLANHORIZON_OIDC_CLIENTSECRET",
                IdentityProvider.SECRET,
                "PLANHORIZON_OIDC_ROLESCLAIM",
                "groups",
                "PLANHORIZON_OIDC_ROLES",
                "ph-planners=planner,ph-central=central-planner"));
        provider.admit(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        provider.close();
    }

    @BeforeEach
    void open() {
        page = browser.open(1440);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void signIn(Person person) {
        provider.know(person);
        page.navigate(server.address() + "cases?state=planned");
        page.locator("a[href^='/sign-in/provider']").click();
        page.locator("input[name=username]").fill(person.name());
        page.locator("input[name=password]").fill(IdentityProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    @Test
    void leadsToThePageThatWasAskedForWithTheRolesOfTheClaims() {
        signIn(new Person("U1001", List.of("ph-planners", "something-else"), List.of("TA")));

        assertThat(page).hasURL(Pattern.compile(".*/cases\\?state=planned"));
        assertThat(page.locator(".who")).containsText("u1001");
        var account = server.part(Accounts.class).find("u1001").orElseThrow();
        assertThat(account.roles()).containsExactly(Role.PLANNER);
        assertThat(account.locations()).containsExactly("TA");
        assertThat(account.external()).isTrue();
        assertThat(page.navigate(server.address() + "admin/users").status()).isEqualTo(403);
        page.navigate(server.address() + "password");
        assertThat(page.locator(".utrecht-alert")).containsText("via de organisatie");
    }

    @Test
    void followsTheClaimsAtTheNextSignIn() {
        signIn(new Person("u1002", List.of("ph-planners"), List.of("TA")));
        assertThat(page.locator(".who")).containsText("u1002");
        page.context().clearCookies();

        signIn(new Person("u1002", List.of("ph-central"), List.of()));

        assertThat(page.locator(".who")).containsText("u1002");
        assertThat(server.part(Accounts.class).find("u1002").orElseThrow().roles())
                .containsExactly(Role.CENTRAL_PLANNER);
        assertThat(page.navigate(server.address() + "admin/policy").status()).isEqualTo(200);
    }

    @Test
    void letsNobodyInWithoutARoleHere() {
        signIn(new Person("u1003", List.of("something-else"), List.of()));

        assertThat(page.locator("[role=alert]")).containsText("geen rol");
        assertThat(server.part(Accounts.class).find("u1003")).isEmpty();
        page.navigate(server.address() + "cases");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void neverTakesOverAnAccountThatIsHereAlready() {
        signIn(new Person("administrator", List.of("ph-central"), List.of()));

        assertThat(page.locator("[role=alert]")).containsText("al van een ander");
        assertThat(server.part(Accounts.class)
                        .find("administrator")
                        .orElseThrow()
                        .external())
                .isFalse();
    }

    @Test
    void aShutOutAccountStaysOut() {
        signIn(new Person("u1005", List.of("ph-planners"), List.of("TA")));
        assertThat(page.locator(".who")).containsText("u1005");
        var accounts = server.part(Accounts.class);
        var account = accounts.find("u1005").orElseThrow();
        accounts.grant(account, new Accounts.Grant(account.roles(), Set.of("TA"), false), "test");

        page.navigate(server.address() + "cases");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        page.context().clearCookies();
        signIn(new Person("u1005", List.of("ph-planners"), List.of("TA")));

        assertThat(page.locator("[role=alert]")).containsText("geen rol");
    }

    @Test
    void offersBothWaysOnAPageForEverybody() {
        page.navigate(server.address() + "sign-in");

        assertThat(page.locator("a[href^='/sign-in/provider']")).isVisible();
        assertThat(page.locator("#password")).isVisible();
        assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                .isEmpty();
    }
}
