package nl.planhorizon.data.sample.stock;

import java.util.Set;
import java.util.TreeSet;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Figures.Site;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;

/** At which locations a case may be heard. */
final class Destinations {

    private static final double TWO = 0.55;
    private static final double THREE = 0.15;

    private final Weighted<Site> sites;
    private final Weighted<Site> reception;
    private final Weighted<Site> elsewhere;

    Destinations(Scope scope) {
        this.sites = Weighted.by(scope.sites(), Site::rooms);
        this.reception = Weighted.by(scope.sites(), Site::reception);
        this.elsewhere = Weighted.by(scope.sites(), site -> site.reception() == 0 ? site.rooms() : 0);
    }

    /** One to three locations, the large ones more often. */
    Set<String> anywhere(Dice dice) {
        int count = 1 + (dice.chance(TWO) ? 1 : 0) + (dice.chance(THREE) ? 1 : 0);
        return some(count, dice);
    }

    /** So many draws; the same location may come up twice. */
    Set<String> some(int draws, Dice dice) {
        return some(sites, draws, dice);
    }

    /** One of the process reception locations, if the caseload has them. */
    Set<String> reception(Dice dice) {
        return reception.isPossible() ? some(reception, 1, dice) : anywhere(dice);
    }

    /** One or two of the other locations, if the caseload has them. */
    Set<String> elsewhere(Dice dice) {
        return elsewhere.isPossible() ? some(elsewhere, 2, dice) : anywhere(dice);
    }

    private static Set<String> some(Weighted<Site> sites, int draws, Dice dice) {
        var chosen = new TreeSet<String>();
        for (int i = 0; i < draws; i++) {
            chosen.add(sites.draw(dice).code());
        }
        return chosen;
    }
}
