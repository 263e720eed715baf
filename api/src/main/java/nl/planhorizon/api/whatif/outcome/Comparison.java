package nl.planhorizon.api.whatif.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.forecast.result.Band;
import nl.planhorizon.solver.whatif.compare.Figure;

/** Scenarios side by side in words and numbers: the one home of what the command prints and the pages show. */
public final class Comparison {

    private static final int QUARTER = 13;

    private final List<Told> scenarios;
    private final Texts texts;
    private final Numbers numbers;

    public Comparison(List<Told> scenarios, Texts texts) {
        this.scenarios = List.copyOf(scenarios);
        this.texts = texts;
        numbers = new Numbers(texts);
    }

    /**
     * A row of a table.
     *
     * @param name what it is about
     * @param cells a cell a scenario
     * @param differences the difference from the first scenario, empty for that one itself
     */
    public record Row(String name, List<String> cells, List<String> differences) {}

    /**
     * What came out for a queue.
     *
     * @param code its code
     * @param stock cases at the end
     * @param decided decisions
     * @param half weeks waited, half of those heard
     * @param nine weeks waited, nine in ten
     * @param horizon share heard within the planning horizon, as a text
     */
    public record Queue(String code, Band stock, Band decided, Band half, Band nine, String horizon) {}

    /** A bottleneck of a scenario: what it is, and what one more of it would be worth. */
    public record Bottleneck(String scenario, String what, String worth) {}

    public List<Row> figures() {
        return Arrays.stream(Figure.values())
                .map(figure -> new Row(
                        name(figure.code()),
                        scenarios.stream()
                                .map(told -> numbers.band(told.figure(figure.code())))
                                .toList(),
                        differences(figure.code())))
                .toList();
    }

    private List<String> differences(String figure) {
        List<String> differences = new ArrayList<>(List.of(""));
        scenarios.stream().skip(1).forEach(told -> differences.add(numbers.signed(told.difference(figure))));
        return differences;
    }

    /** The middle of a figure of the last scenario with its difference from the first. */
    public Row figure(String code) {
        var last = scenarios.get(scenarios.size() - 1);
        return new Row(
                name(code),
                List.of(numbers.number(last.figure(code).p50())),
                List.of(numbers.signed(last.difference(code).p50())));
    }

    private String name(String figure) {
        return texts.say("whatif.figure." + figure);
    }

    /** The stock each quarter; shorter forecasts leave their cells empty. */
    public List<Row> quarters() {
        List<Row> rows = new ArrayList<>();
        var first = scenarios.get(0);
        int weeks = first.rows("weeks").size();
        for (int week = Math.min(weeks, QUARTER) - 1; week < weeks; week += QUARTER) {
            int at = week;
            rows.add(new Row(
                    texts.date(first.start().plusWeeks(at).plusDays(6)),
                    scenarios.stream().map(told -> stock(told, at)).toList(),
                    List.of()));
        }
        return rows;
    }

    private String stock(Told told, int week) {
        var weeks = told.rows("weeks");
        return week < weeks.size() ? numbers.band(Told.band(weeks.get(week).path("stock"))) : "";
    }

    public List<Queue> queues(Told told) {
        return told.rows("queues").stream().map(this::queue).toList();
    }

    private Queue queue(JsonNode node) {
        double share = Told.band(node.path("withinHorizon")).p50();
        return new Queue(
                node.path("queue").asText(),
                Told.band(node.path("stockAtEnd")),
                Told.band(node.path("decided")),
                Told.band(node.path("waitingWeeksP50")),
                Told.band(node.path("waitingWeeksP90")),
                Double.isNaN(share) ? "-" : texts.percentage(share));
    }

    public List<Bottleneck> bottlenecks(Told told) {
        return told.rows("bottlenecks").stream()
                .map(each -> bottleneck(told, each))
                .toList();
    }

    private Bottleneck bottleneck(Told told, JsonNode node) {
        var what = texts.say(
                "whatif.bottleneck",
                told.resource(node, texts),
                texts.percentage(node.path("utilisation").asDouble()),
                numbers.number(Told.number(node.path("blocked"))));
        var worth = texts.say(
                "whatif.worth",
                told.unit(node, texts),
                numbers.number(Told.number(node.path("oneMoreDecided"))),
                numbers.number(Told.number(node.path("oneMoreFewerOverdue"))),
                numbers.number(Told.number(node.path("oneMoreLessPenaltyEuro"))));
        return new Bottleneck(told.name(), what, worth);
    }
}
