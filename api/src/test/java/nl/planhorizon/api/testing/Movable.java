package nl.planhorizon.api.testing;

import com.microsoft.playwright.Page;
import nl.planhorizon.api.office.Office;

/** A hearing on the board that can go elsewhere: which one that is depends on the plan that was found. */
public final class Movable {

    private Movable() {}

    /** The case of the first such hearing. */
    public static String on(Page page, Office office) {
        return page.locator(".board .hearing[draggable]").all().stream()
                .map(chip -> String.valueOf(chip.getAttribute("data-case")))
                .filter(id -> canGoElsewhere(id, office))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing can be moved on " + page.url()));
    }

    private static boolean canGoElsewhere(String id, Office office) {
        var now = office.plans().working().get(id);
        return office.desk().bestPlaces(id, 2).stream()
                .anyMatch(offer -> !offer.hearing().equals(now));
    }
}
