package nl.planhorizon.api.whatif;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Usable.assertAccessible;
import static nl.planhorizon.api.testing.Usable.assertFits;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst at the pages about what if, in a real browser. */
@ExtendWith(WithServer.class)
final class WhatIfPagesTest {

    private static final int NARROW = 390;
    private static final int HEIGHT = 900;

    private final RunningServer server;
    private final RealBrowser browser;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    WhatIfPagesTest(RunningServer server, RealBrowser browser) {
        this.server = server;
        this.browser = browser;
    }

    @BeforeEach
    void signIn() {
        page = browser.signedIn(server, Role.ANALYST);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void assertUsable() {
        assertAccessible(page);
        page.setViewportSize(NARROW, HEIGHT);
        assertFits(page);
        page.setViewportSize(RealBrowser.DESK, HEIGHT);
    }

    @Test
    void theEstimateFollowsTheSlidersAndTheQuestionIsKept() {
        page.navigate(server.address() + "what-if/new");
        assertThat(page.locator("#estimate")).containsText("Er is nog niets anders dan nu");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url().replaceFirst("[?].*", "")));
        page.locator("#inflow").fill("150");

        assertThat(page.locator("#inflow-value")).hasText("150");
        assertThat(page.locator("#estimate")).containsText("Instroom 150 % van nu");
        assertThat(asked).as("one question for one move").containsOnlyOnce(server.address() + "what-if/estimate");
        assertThat(page.locator("#estimate svg")).isVisible();
        assertUsable();
        page.locator("#name").fill("half-more");
        page.locator("#title").fill("De helft meer");
        page.locator("fieldset button").click();

        assertThat(page.locator("h1")).hasText("De helft meer");
        assertThat(page.locator("#document")).hasValue(Pattern.compile("\"percentage\": ?150"));
    }

    @Test
    void interpretersWithoutALanguageAreAskedFor() {
        page.navigate(server.address() + "what-if/new");
        page.locator("#interpreters").fill("5");
        assertThat(page.locator("#estimate .utrecht-alert"))
                .hasText("Kies de taal van de tolken; zonder taal verandert er niets.");
        assertUsable();
        page.locator("#name").fill("five-more");
        page.locator("#title").fill("Vijf meer");
        page.locator("fieldset button").click();

        assertThat(page.locator("main")).containsText("Kies de taal van de tolken");
    }

    @Test
    void scenariosAreComparedTakenAlongAndPrinted() {
        page.navigate(server.address() + "what-if");
        page.locator("#s-letter-2023").check();
        page.locator("#s-letter-2023-77").check();
        assertUsable();
        page.locator("main form button.nl-button--primary").click();

        assertThat(page.locator("#outcome table").first()).containsText("voorraad aan het einde");
        assertThat(page.locator("#outcome thead").first()).containsText("letter-2023-77");
        assertThat(page.locator("#outcome svg").first()).isVisible();
        assertThat(page.locator("#outcome")).containsText("Knelpunt");
        assertUsable();
        var download =
                page.waitForDownload(() -> page.locator("a[download]").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("what-if.xlsx");
        page.locator("a[href$='/print']").click();

        assertThat(page.locator("main")).containsText("Alle aannames van letter-2023-77");
        assertThat(page.locator("main")).containsText("UNHCR Refugee Data Finder 2022");
        assertUsable();
    }

    @Test
    void scenariosArePlannedBesideTheOffice() {
        page.navigate(server.address() + "what-if/new");
        page.locator("#from").fill("2023-07-17");
        page.locator("#officers").fill("20");
        page.locator("#name").fill("planned");
        page.locator("#title").fill("Twintig erbij");
        page.locator("fieldset button").click();
        page.navigate(server.address() + "what-if");
        page.locator("#s-planned").check();
        page.locator("#depth").selectOption("plan");
        page.locator("#seconds").fill("10");
        assertUsable();
        page.locator("main form button.nl-button--primary").click();

        page.locator("#outcome table").waitFor();
        assertThat(page.locator("#outcome thead")).containsText("planned");
        assertThat(page.locator("#outcome")).containsText("zaken gepland");
        assertThat(page.locator("#outcome summary").first()).containsText("planned: gehoren");
        assertUsable();
        page.locator("a[href$='/print']").click();

        assertThat(page.locator("main")).containsText("Gehoren die anders liggen dan in de basis");
        assertUsable();
    }

    @Test
    void aSweepIsAskedForFilteredAndDrawn() {
        page.navigate(server.address() + "what-if/sweeps?scenario=letter-2023");
        page.locator("#pointer0").selectOption("/inflow/0/yearly");
        page.locator("#values0").fill("49000, 77000");
        page.locator("#pointer1").selectOption("/outputs/0/yearly");
        page.locator("#values1").fill("20000; 26000");
        assertUsable();
        page.locator("main form[method=post] button.nl-button--primary").click();

        assertThat(page.locator("#points h2").first()).hasText("klaar");
        assertThat(page.locator("#points tbody tr")).hasCount(4);
        assertThat(page.locator("#points svg")).isVisible();
        assertUsable();
        page.locator("#axis0").selectOption("77000");

        assertThat(page.locator("#points tbody tr")).hasCount(2);
    }

    @Test
    void everyFaultOfAChangedScenarioIsToldAtOnce() {
        page.navigate(server.address() + "what-if/new");
        page.locator("#officers").fill("50");
        page.locator("#name").fill("faulty");
        page.locator("#title").fill("Vijftig");
        page.locator("fieldset button").click();
        assertThat(page.locator("h1")).hasText("Vijftig");
        page.locator("#document")
                .fill("{\"format\": \"planhorizon-scenario\", \"version\": 1, \"name\": \"a b\", \"title\": \"t\","
                        + " \"weeks\": 900}");
        page.locator("form:has(#document) button").click();

        assertThat(page.locator("main")).containsText("name");
        assertThat(page.locator("main")).containsText("weeks");
        assertThat(page.locator("main")).containsText("asOf");
    }
}
