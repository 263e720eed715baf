package nl.planhorizon.api.whatif.page;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.whatif.outcome.BandPicture;
import nl.planhorizon.api.whatif.outcome.BandPicture.Curve;
import nl.planhorizon.api.whatif.outcome.Comparison;
import nl.planhorizon.api.whatif.outcome.Comparison.Bottleneck;
import nl.planhorizon.api.whatif.outcome.Comparison.Row;
import nl.planhorizon.api.whatif.outcome.HeatMap;
import nl.planhorizon.api.whatif.outcome.Numbers;
import nl.planhorizon.api.whatif.outcome.Told;

/** Scenarios side by side, as a page shows them: the comparison with its drawings. */
public final class Compared {

    private static final List<String> PICTURES = List.of("stock", "overdue", "penaltyEuro");

    private final List<Told> scenarios;
    private final Comparison comparison;
    private final Words words;
    private final Texts texts;
    private final Numbers numbers;

    Compared(List<Told> scenarios, Words words) {
        this.scenarios = List.copyOf(scenarios);
        this.words = words;
        texts = words.shared();
        comparison = new Comparison(scenarios, texts);
        numbers = new Numbers(texts);
    }

    /**
     * A drawing with what it shows.
     *
     * @param title what it shows
     * @param svg the drawing
     */
    public record Drawing(String title, String svg) {}

    /**
     * What held a scenario up.
     *
     * @param scenario its name
     * @param map by resource and month
     * @param svg the same as a drawing
     */
    public record Heat(String scenario, HeatMap map, String svg) {}

    public List<Told> scenarios() {
        return scenarios;
    }

    public String title(Told told) {
        return told.title(texts);
    }

    public List<Row> figures() {
        return comparison.figures();
    }

    Row figure(String code) {
        return comparison.figure(code);
    }

    /** Queues of all scenarios: stock, decisions, waiting weeks and the share within the planning horizon. */
    public List<Row> queues() {
        List<Row> rows = new ArrayList<>();
        for (var told : scenarios) {
            for (var queue : comparison.queues(told)) {
                var cells = List.of(
                        numbers.band(queue.stock()),
                        numbers.band(queue.decided()),
                        numbers.band(queue.half()),
                        numbers.band(queue.nine()),
                        queue.horizon());
                rows.add(new Row(told.name() + ": " + queue.code(), cells, List.of()));
            }
        }
        return rows;
    }

    /** Stock, cases past their term and penalties so far. */
    public List<Drawing> pictures() {
        return PICTURES.stream()
                .map(name -> drawing(
                        texts.say("whatif.picture." + name),
                        scenarios.stream()
                                .map(told -> told.curve(name.equals("penaltyEuro") ? "penaltyEuroSoFar" : name))
                                .toList()))
                .toList();
    }

    /** The stock alone, for a quick look. */
    public Drawing stock() {
        return drawing(
                texts.say("whatif.picture.stock"),
                scenarios.stream().map(told -> told.curve("stock")).toList());
    }

    /** Weeks waited by those heard, nine in ten, a drawing a queue. */
    public List<Drawing> waiting() {
        List<Drawing> drawings = new ArrayList<>();
        for (var queue : comparison.queues(scenarios.get(0))) {
            var curves = scenarios.stream()
                    .map(told -> told.curve(queue.code(), "waitingP90"))
                    .toList();
            if (curves.stream().flatMap(curve -> curve.bands().stream()).anyMatch(band -> !Double.isNaN(band.p50()))) {
                drawings.add(drawing(words.say("what-if.waiting", queue.code()), curves));
            }
        }
        return drawings;
    }

    private Drawing drawing(String title, List<Curve> curves) {
        return new Drawing(title, new BandPicture(title, texts).of(curves));
    }

    /** The stock each quarter: the table behind the drawing. */
    public List<Row> quarters() {
        return comparison.quarters();
    }

    public List<Heat> heat() {
        return scenarios.stream()
                .map(told -> {
                    var map = HeatMap.of(told, texts);
                    return new Heat(told.name(), map, map.svg(words.say("what-if.heat")));
                })
                .toList();
    }

    public List<Bottleneck> bottlenecks() {
        return scenarios.stream()
                .flatMap(told -> comparison.bottlenecks(told).stream())
                .toList();
    }

    /** What is held up most in the last scenario, or an empty text. */
    public String worst() {
        var rows = HeatMap.of(scenarios.get(scenarios.size() - 1), texts).rows();
        return rows.isEmpty() ? "" : rows.get(0).name();
    }
}
