package nl.planhorizon.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** That everybody can use a page: nothing in it is against WCAG, and it fits. */
public final class Usable {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Usable() {}

    public static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                .as(page.url())
                .allSatisfy(violation -> assertThat(violation.getNodes().toString())
                        .as(violation.getHelp())
                        .isEmpty());
    }

    public static void assertFits(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no scrolling sideways of %s", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }
}
