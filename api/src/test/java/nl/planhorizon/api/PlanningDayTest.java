package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Usable.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Movable;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day of a central planner: a run, taking it over, moving by key and by drag, a conflict, publishing. */
@ExtendWith(WithServer.class)
final class PlanningDayTest {

    /** So tall that the whole board is in sight, and nothing scrolls while it is dragged over. */
    private static final int TALL = 6000;

    private final RunningServer server;
    private final RealBrowser browser;
    private final Offices offices;

    /** A server of its own: a plan that is taken over leaves no place for what other tests plan. */
    PlanningDayTest(RealBrowser browser) throws IOException {
        this.browser = browser;
        server = new RunningServer();
        offices = server.part(Offices.class);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void goesFromARunToThePublishedPlan() {
        var page = browser.signedIn(server, Role.CENTRAL_PLANNER);

        runAndTakeOver(page);
        moveByKey(page);
        moveByClick(page);
        moveByDrag(page);
        whoComesSecondSeesBoth(page);
        publish(page);

        page.context().close();
    }

    private void runAndTakeOver(Page page) {
        page.navigate(server.address() + "runs");
        page.locator("#seconds").selectOption("20");
        page.locator("form[action='/runs'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/runs/.+"));
        assertThat(page.locator("#progress h2").first()).hasText("klaar");
        assertAccessible(page);

        page.locator("form[action$='/accept'] button").dblclick();

        assertThat(page).hasURL(Pattern.compile(".*/board"));
        assertThat(page.locator("#strip")).containsText("Gewijzigd sinds publicatie");
        assertThat(offices.current().plans().working()).hasSizeGreaterThan(60);
    }

    /** A week that is not frozen. */
    private void openLaterWeek(Page page) {
        var later = offices.current().caseload().asOf().plusDays(21);
        page.navigate(server.address() + "board?from=" + later + "&location=TA");
        assertThat(page.locator(".board .hearing").first()).isVisible();
    }

    private static Locator chip(Page page, String id) {
        return page.locator(".board .hearing[data-case='%s']".formatted(id)).first();
    }

    private void moveByKey(Page page) {
        openLaterWeek(page);
        var id = Movable.on(page, offices.current());
        var hearing = chip(page, id);

        hearing.focus();
        page.keyboard().press("m");
        assertThat(page.locator("#held h2")).hasText(id + " verplaatsen");
        assertThat(page.locator("#held h2")).isFocused();
        assertThat(page.locator("td.illegal").first()).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("td.illegal")).hasCount(0);
        letGoBeforeTheAnswer(page, hearing);

        hearing.focus();
        page.keyboard().press("m");
        var before = offices.current().plans().working().get(id);
        page.locator("#held .places form button").first().press("Enter");
        answerWhyIfAsked(page);
        assertThat(page.locator("#case-panel")).isVisible();
        assertThat(offices.current().plans().working().get(id)).isNotEqualTo(before);

        page.locator("form[action='/board/undo'] button").click();
        assertThat(page.locator("#said")).hasText("Ongedaan gemaakt.");
        assertThat(offices.current().plans().working().get(id)).isEqualTo(before);
    }

    /** Whoever lets go at once sees nothing of the answer that comes after. */
    private static void letGoBeforeTheAnswer(Page page, Locator hearing) {
        hearing.focus();
        page.waitForResponse(Pattern.compile(".*/board/held/.*"), () -> {
            page.keyboard().press("m");
            page.keyboard().press("Escape");
        });
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("#held")).hasCount(0);
        assertThat(page.locator("td.legal, td.illegal")).hasCount(0);
    }

    private static void answerWhyIfAsked(Page page) {
        var why = page.locator("#why");
        page.locator("#why, #case-panel").first().waitFor();
        if (why.count() > 0) {
            why.fill("afgesproken met de advocaat");
            why.press("Enter");
        }
    }

    private void moveByClick(Page page) {
        openLaterWeek(page);
        var move = Movable.far(page, offices.current());

        chip(page, move.caseId()).focus();
        page.keyboard().press("m");
        page.locator("td.legal").first().waitFor();
        page.locator(move.cell()).click();

        assertHeardThere(page, move);
    }

    private void moveByDrag(Page page) {
        openLaterWeek(page);
        var move = Movable.far(page, offices.current());
        assertThat(page.locator("#strip dl")).isVisible();
        page.setViewportSize(RealBrowser.DESK, TALL);
        var cell = page.locator(move.cell());
        var before = cell.boundingBox();
        double x = before.x + before.width / 2;
        double y = before.y + before.height / 2;

        chip(page, move.caseId()).hover();
        page.mouse().down();
        // Far away: the last step of the mouse enters the cell, and no further one is over it.
        page.mouse().move(x, y, new MoveOptions().setSteps(5));
        assertThat(page.locator("td.legal").first()).isVisible();
        assertThat(cell.boundingBox()).usingRecursiveComparison().isEqualTo(before);
        page.mouse().up();

        assertHeardThere(page, move);
        page.setViewportSize(RealBrowser.DESK, RealBrowser.HIGH);
    }

    private void assertHeardThere(Page page, Movable.Move move) {
        answerWhyIfAsked(page);
        assertThat(page.locator("#case-panel")).isVisible();
        assertThat(page.locator("#said")).containsText(move.caseId() + " staat nu op ");
        assertThat(page.locator("%s .hearing[data-case='%s']".formatted(move.cell(), move.caseId())))
                .isVisible();
        assertThat(offices.current().plans().working()).containsEntry(move.caseId(), move.hearing());
    }

    private void whoComesSecondSeesBoth(Page page) {
        openLaterWeek(page);
        var second = browser.signedIn(server, Role.CENTRAL_PLANNER);
        openLaterWeek(second);
        var id = Movable.on(page, offices.current());
        for (var each : List.of(page, second)) {
            chip(each, id).focus();
            each.keyboard().press("m");
            each.locator("#held .places form button").first().waitFor();
        }

        page.locator("#held .places form button").first().click();
        answerWhyIfAsked(page);
        assertThat(page.locator("#case-panel")).isVisible();
        second.locator("#held .places form button").last().click();
        second.locator("#why, #answer [role=alert]").first().waitFor();
        if (second.locator("#why").count() > 0) {
            second.locator("#why").fill("ook afgesproken");
            second.locator("#why").press("Enter");
        }

        assertThat(second.locator("#answer [role=alert]")).containsText("Iemand anders heeft " + id);
        assertThat(second.locator("#answer [role=alert]")).containsText("Nu:");
        assertThat(second.locator("#answer [role=alert]")).containsText("central-planner");
        assertAccessible(second);
        second.context().close();
    }

    private void publish(Page page) {
        page.navigate(server.address() + "publish");
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertAccessible(page);

        page.locator("form[method=post][action='/publish'] button").click();

        assertThat(page).hasURL(Pattern.compile(".*/board"));
        page.navigate(server.address() + "publish");
        assertThat(page.locator(".empty")).isVisible();
    }
}
