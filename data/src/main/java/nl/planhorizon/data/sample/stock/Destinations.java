package nl.planhorizon.data.sample.stock;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Figures.Site;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;

/** At which locations a case may be heard. */
final class Destinations {

    private static final double TWO = 0.55;
    private static final double THREE = 0.15;

    private final Scope scope;
    private final Weighted<Site> sites;

    Destinations(Scope scope) {
        this.scope = scope;
        this.sites = Weighted.by(scope.sites(), Site::rooms);
    }

    /** One to three locations, the large ones more often. */
    Set<String> anywhere(Dice dice) {
        int count = 1 + (dice.chance(TWO) ? 1 : 0) + (dice.chance(THREE) ? 1 : 0);
        return some(count, dice);
    }

    /** So many draws; the same location may come up twice. */
    Set<String> some(int draws, Dice dice) {
        var chosen = new TreeSet<String>();
        for (int i = 0; i < draws; i++) {
            chosen.add(sites.draw(dice).code());
        }
        return chosen;
    }

    /** One of the process reception locations near Ter Apel and Budel, if the caseload has them. */
    Set<String> reception(Dice dice) {
        var known = List.of(Codes.BUDEL, Codes.BUDEL, Codes.TER_APEL).stream()
                .filter(scope::has)
                .toList();
        return known.isEmpty() ? anywhere(dice) : Set.of(dice.pick(known));
    }
}
