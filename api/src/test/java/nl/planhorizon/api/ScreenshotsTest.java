package nl.planhorizon.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of pages in the README are of real pages: {@code -Dtest=ScreenshotsTest -Dupdate=true} takes them anew. */
@ExtendWith(WithServer.class)
final class ScreenshotsTest {

    private static final Path IMAGES = Path.of("..", "docs", "images");
    private static final Pattern PICTURE = Pattern.compile("docs/images/([a-z-]+)\\.png");

    private final RealBrowser browser;

    ScreenshotsTest(RealBrowser browser) {
        this.browser = browser;
    }

    @Test
    void theReadmeShowsThePicturesThereAre() throws IOException {
        if (Boolean.getBoolean("update")) {
            takePictures();
        }

        var shown = PICTURE.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(found -> found.group(1) + ".png")
                .collect(Collectors.toSet());
        assertThat(pictures()).isEqualTo(shown);
    }

    private static Set<String> pictures() throws IOException {
        if (!Files.isDirectory(IMAGES)) {
            return Set.of();
        }
        try (var files = Files.list(IMAGES)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void takePictures() throws IOException {
        Files.createDirectories(IMAGES);
        try (var server = new RunningServer(Map.of(), "demo-3000")) {
            var page = browser.signedIn(server, Role.CENTRAL_PLANNER);
            run(page, server);
            today(page, server);
            board(page, server);
            page.context().close();
        }
    }

    private static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }

    private static void run(Page page, RunningServer server) {
        page.navigate(server.address() + "runs");
        page.locator("#seconds").selectOption("60");
        page.locator("#name").fill("voorstel maandag");
        page.locator("form[action='/runs'] button").click();
        assertThat(page.locator("#progress h2").first()).hasText("klaar");
        take(page, "run");
        page.locator("form[action$='/accept'] button").click();
        assertThat(page.locator("#strip")).containsText("Gewijzigd sinds publicatie");
    }

    private static void today(Page page, RunningServer server) {
        do {
            page.waitForTimeout(500);
            page.navigate(server.address());
            assertThat(page.locator(".figure .value").first()).isVisible();
        } while (page.locator("p.note[role=status]").count() > 0);
        take(page, "today");
    }

    private static void board(Page page, RunningServer server) {
        page.navigate(server.address() + "board?from=2023-08-07&location=TA");
        var hearing = page.locator(".board .hearing").first();
        assertThat(hearing).isVisible();
        hearing.focus();
        page.keyboard().press("m");
        page.locator("#held .places form button").first().waitFor();
        take(page, "board");
        page.keyboard().press("Escape");
        hearing.click();
        assertThat(page.locator("#case-panel")).isVisible();
        take(page, "case");
    }
}
