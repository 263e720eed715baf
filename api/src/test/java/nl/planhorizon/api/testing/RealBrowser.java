package nl.planhorizon.api.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Role;

/** The Chromium of this machine. Tests wait for what they look for, patiently: machines that build are busy. */
public final class RealBrowser implements AutoCloseable {

    /** How wide a window at a desk is. */
    public static final int DESK = 1440;

    /** How wide a phone is. */
    public static final int PHONE = 390;

    /** How high a window is. */
    public static final int HIGH = 900;

    /** What only a page of somebody who is signed in has. */
    public static final String SIGNED_IN = "form[action='/sign-out']";

    private static final double PATIENCE = 240_000;
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(ARGUMENTS)
                    .setTimeout(PATIENCE));

    public RealBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install it (Debian: apt-get install chromium)."));
    }

    /** A window of a width, with cookies of its own. */
    public Page open(int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HIGH).setLocale("nl-NL"));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context.newPage();
    }

    /** A window at a desk of somebody who is signed in, at the page of today. */
    public Page signedIn(RunningServer server, Role role) {
        var page = open(DESK);
        signIn(page, server, role);
        return page;
    }

    /** Signs somebody in and waits until the server agreed: whoever goes on before that is sent back to the door. */
    public static void signIn(Page page, RunningServer server, Role role) {
        page.navigate(server.address());
        page.locator("#name").fill(role.code());
        page.locator("#password").fill(RunningServer.PASSWORD);
        page.locator(".sign-in button").click();
        page.locator(SIGNED_IN).waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Chooses a language, unless the page speaks it, and waits until it does. */
    public static void speak(Page page, String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator("button[name=language][value=" + language + "]").click();
            page.locator("html[lang=" + language + "]").waitFor();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
