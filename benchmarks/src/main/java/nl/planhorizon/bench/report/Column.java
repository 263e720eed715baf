package nl.planhorizon.bench.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.planhorizon.bench.trial.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the results.
 *
 * @param name name in the CSV
 * @param title title in the table
 * @param decimals decimals shown
 * @param value the figure of an entry, null where there is none
 */
record Column(String name, String title, int decimals, Function<Entry, @Nullable Double> value) {

    /** All figures, gaps measured against a bound. */
    static List<Column> all(Gap gap) {
        return List.of(
                of("cost", "cost", read(Reading::cost)),
                new Column("gapPercent", "gap %", 3, entry -> percent(entry, gap)),
                new Column("ownGapPercent", "own gap %", 3, Column::ownGap),
                of("hardViolations", "hard violations", read(Reading::violations)),
                of("priorityWithinHorizon", "priority in time", read(Reading::priorityWithinHorizon)),
                of("priorityDaysLate", "priority days late", read(Reading::priorityDaysLate)),
                of("overtakes", "overtakes", read(Reading::overtakes)),
                of("overtakesUnexplained", "unexplained", read(Reading::overtakesUnexplained)),
                of("casesPlanned", "cases planned", read(Reading::casesPlanned)),
                of("sessionsPlanned", "sessions planned", read(Reading::sessionsPlanned)),
                of("hearingsChanged", "published changed", read(Reading::hearingsChanged)),
                new Column("firstValidSeconds", "first valid s", 2, entry -> entry.result()
                        .firstValid()),
                of("stepsPerSecond", "steps/s", entry -> entry.result().stepsPerSecond()),
                of(
                        "liveHeapMegabytes",
                        "live heap MB",
                        entry -> number(entry.result().liveHeapMegabytes())),
                of(
                        "peakRssMegabytes",
                        "peak RSS MB",
                        entry -> number(entry.result().peakRssMegabytes())));
    }

    private static Column of(String name, String title, Function<Entry, @Nullable Double> value) {
        return new Column(name, title, 0, value);
    }

    private static Function<Entry, @Nullable Double> read(Function<Reading, Number> figure) {
        return entry -> entry.reading() == null ? null : number(figure.apply(entry.reading()));
    }

    private static @Nullable Double number(@Nullable Number number) {
        return number == null ? null : number.doubleValue();
    }

    private static @Nullable Double percent(Entry entry, Gap gap) {
        var reading = entry.reading();
        return reading == null
                ? null
                : gap.percent(reading.cost(), entry.result().costOfNoPlan());
    }

    private static @Nullable Double ownGap(Entry entry) {
        var own = entry.result().ownBound();
        return own == null ? null : percent(entry, new Gap(own));
    }

    /** The middle one of the figures of some entries, the lower of the two in the middle; null where there is none. */
    @Nullable
    Double median(List<Entry> entries) {
        var sorted =
                entries.stream().map(value).filter(Objects::nonNull).sorted().toList();
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    /** For machines. */
    String plain(@Nullable Double figure) {
        return figure == null
                ? ""
                : BigDecimal.valueOf(figure)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** For people, with separated thousands. */
    String pretty(@Nullable Double figure) {
        return figure == null ? "–" : String.format(Locale.ENGLISH, "%,." + decimals + "f", figure);
    }
}
