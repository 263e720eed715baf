package nl.planhorizon.api.testing;

import com.microsoft.playwright.Page;

/** Somebody at a page who has a keyboard and no mouse. */
public final class Keys {

    private static final int MOST = 900;

    private final Page page;

    public Keys(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until something is focused. */
    public Keys to(String selector) {
        page.locator(selector).locator("visible=true").first().waitFor();
        for (int i = 0; i < MOST; i++) {
            if (isAt(selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody gets to " + selector + " with Tab on " + page.url());
    }

    private boolean isAt(String selector) {
        return (Boolean) page.evaluate(
                "wanted => document.activeElement !== null && document.activeElement.matches(wanted)", selector);
    }

    public Keys press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes to a link or button and uses it. */
    public void use(String selector) {
        to(selector).press("Enter");
    }

    /** Goes to a link or button that leads to another page, and uses it. */
    public void follow(String selector) {
        to(selector).enter();
    }

    /** Presses Enter and waits for the page it leads to: a key that is pressed before that would be lost. */
    public void enter() {
        page.evaluate("document.documentElement.dataset.left = ''");
        page.keyboard().press("Enter");
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
    }

    /** Goes on with an arrow until something is focused, as in a group of choices. */
    public Keys arrowTo(String selector) {
        for (int i = 0; i < MOST && !isAt(selector); i++) {
            page.keyboard().press("ArrowDown");
        }
        return this;
    }
}
