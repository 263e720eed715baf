package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;

/** How long ago people applied: by the age of the stock, and inside each class of age by the season. */
final class Ages {

    private static final int YOUNGEST = 2;
    /** A stress caseload is all ready, and nobody is ready sooner. */
    private static final int YOUNGEST_READY = 21;

    private final Scope scope;
    private final Weighted<Band> bands;
    private final double busiest;

    /** A class of age in days. */
    private record Band(int least, int most, double share) {}

    Ages(Scope scope) {
        this.scope = scope;
        int youngest = scope.stress() ? YOUNGEST_READY : YOUNGEST;
        this.bands = Weighted.by(
                List.of(
                        new Band(youngest, 181, scope.number("stock-under-6-months")),
                        new Band(182, 455, scope.number("stock-6-to-15-months")),
                        new Band(457, 820, scope.number("stock-over-15-months"))),
                Band::share);
        this.busiest = Math.max(scope.number("quarter-3"), scope.number("quarter-4"));
    }

    /** Application date of somebody in the stock of track 4. */
    LocalDate ofStock(Dice dice) {
        var band = bands.draw(dice);
        var day = between(band.least(), band.most(), dice);
        while (!dice.chance(season(day) / busiest)) {
            day = between(band.least(), band.most(), dice);
        }
        return day;
    }

    /** Application date so many days before as-of. */
    LocalDate between(int least, int most, Dice dice) {
        return scope.asOf().minusDays(dice.between(least, most));
    }

    private double season(LocalDate day) {
        return scope.number("quarter-" + (day.getMonthValue() + 2) / 3);
    }
}
