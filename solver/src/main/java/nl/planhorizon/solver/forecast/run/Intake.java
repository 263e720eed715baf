package nl.planhorizon.solver.forecast.run;

import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.model.Opening;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.state.Chance.Source;

/** Where cases come from: the stock at the start, files that become complete, and new applications. */
final class Intake {

    private final Books books;
    private final Opening opening;
    private final int[] byReadyWeek;
    private final double level;
    private int next;
    private int pending;
    private double carried;
    private long arrived;

    Intake(Books books) {
        this.books = books;
        opening = books.model().opening();
        byReadyWeek = IntStream.range(0, opening.entries())
                .boxed()
                .sorted((a, b) -> Integer.compare(opening.readyWeeks()[a], opening.readyWeeks()[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double doubt = books.model().doubt().inflowLevel();
        level = factor(doubt, doubt > 0 ? books.chance().normal(Source.INFLOW_LEVEL, 0, 0) : 0);
    }

    /** Puts the stock at the start on the books. */
    void open() {
        for (int entry = 0; entry < opening.entries(); entry++) {
            int clazz = opening.classes()[entry];
            int count = opening.counts()[entry];
            books.undecided(books.groupOf(clazz), books.applicationRow(clazz, opening.rows()[entry]), count);
            pending += count;
        }
    }

    /** Lets the cases of a week come. */
    void arrive(int week) {
        while (next < byReadyWeek.length && opening.readyWeeks()[byReadyWeek[next]] <= week) {
            int entry = byReadyWeek[next++];
            books.stock().add(opening.classes()[entry], opening.rows()[entry], opening.counts()[entry]);
            pending -= opening.counts()[entry];
        }
        int count = count(week);
        var mix = books.model().course().mixes()[week];
        if (count == 0 || mix == null) {
            return;
        }
        int row = books.model().timeline().rowOf(week);
        for (int i = 0; i < count; i++) {
            int clazz = mix.at(books.chance().point(week, i, arrived++));
            books.stock().add(clazz, row + books.lag(clazz), 1);
            books.undecided(books.groupOf(clazz), row, 1);
        }
        books.ledger().add(Measure.INFLOW, week, count);
    }

    /** What is lost by rounding in one week comes in the next. */
    private int count(int week) {
        double expected = books.model().course().arrivals()[week];
        double doubt = books.model().doubt().inflowWeek();
        if (!books.model().course().exactArrivals()[week]) {
            double noise = doubt > 0 ? books.chance().normal(Source.INFLOW_WEEK, week, 0) : 0;
            expected *= level * factor(doubt, noise);
        }
        carried += expected;
        int count = (int) Math.floor(carried + 1e-6);
        carried -= count;
        return count;
    }

    /** A factor around one that is never negative and one on average. */
    private static double factor(double deviation, double normal) {
        return Math.exp(deviation * normal - deviation * deviation / 2);
    }

    /** Cases whose files are not yet complete, of the stock at the start. */
    int pending() {
        return pending;
    }
}
