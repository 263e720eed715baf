package nl.planhorizon.api.whatif.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;

/** Scenarios side by side as the sheets of a workbook: figures, weeks, queues, resources, goals, and all that was assumed. */
public final class WhatIfSheets {

    private static final List<String> BAND = List.of("p10", "p50", "p90");

    private final List<Told> scenarios;
    private final Texts texts;

    private WhatIfSheets(List<Told> scenarios, Texts texts) {
        this.scenarios = scenarios;
        this.texts = texts;
    }

    public static List<Listed> of(List<Told> scenarios, Texts texts) {
        var sheets = new WhatIfSheets(scenarios, texts);
        return List.of(
                sheets.sheet(
                        "about", List.of("title", "base", "start", "weeks", "replications", "stock"), sheets::about),
                sheets.sheet(
                        "figures", List.of("what", "p10", "p50", "p90", "more10", "more50", "more90"), sheets::figures),
                sheets.sheet("weeks", List.of("what", "week", "p10", "p50", "p90"), sheets::weeks),
                sheets.sheet("queues", List.of("queue", "what", "p10", "p50", "p90"), sheets::queues),
                sheets.sheet("resources", List.of("what", "used", "capacity", "blocked"), sheets::resources),
                sheets.sheet("bottlenecks", List.of("what", "decided", "overdue", "euro"), sheets::bottlenecks),
                sheets.sheet("goals", List.of("goal", "from", "least"), sheets::goals),
                sheets.sheet("changes", List.of("change", "from", "until"), sheets::changes),
                sheets.sheet("assumptions", List.of("what", "value", "kind", "source"), sheets::assumptions));
    }

    private Listed sheet(String name, List<String> columns, Function<Told, Stream<List<Object>>> rows) {
        var headings = Stream.concat(Stream.of("scenario"), columns.stream())
                .map(column -> new Heading(column, texts.say("whatif.sheet." + column)))
                .toList();
        List<List<Object>> all = new ArrayList<>();
        for (var told : scenarios) {
            rows.apply(told).forEach(cells -> {
                List<Object> row = new ArrayList<>(List.of(told.name()));
                row.addAll(cells);
                all.add(row);
            });
        }
        return new Listed(name, headings, all);
    }

    private Stream<List<Object>> about(Told told) {
        return Stream.of(List.of(
                told.title(texts),
                told.text("base"),
                told.start(),
                cell(told.node().path("weekCount")),
                cell(told.node().path("replications")),
                cell(told.node().path("stockAtStart"))));
    }

    private Stream<List<Object>> figures(Told told) {
        List<List<Object>> rows = new ArrayList<>();
        told.node().path("figures").properties().forEach(figure -> {
            List<Object> row = new ArrayList<>(List.of(texts.say("whatif.figure." + figure.getKey())));
            row.addAll(band(figure.getValue()));
            row.addAll(band(told.node().path("differences").path(figure.getKey())));
            rows.add(row);
        });
        return rows.stream();
    }

    private Stream<List<Object>> weeks(Told told) {
        List<List<Object>> rows = new ArrayList<>();
        for (var week : told.rows("weeks")) {
            week.properties().forEach(measure -> {
                if (measure.getValue().isObject()) {
                    rows.add(
                            banded(List.of(measure.getKey(), week.path("monday").asText()), measure.getValue()));
                }
            });
        }
        return rows.stream();
    }

    private Stream<List<Object>> queues(Told told) {
        List<List<Object>> rows = new ArrayList<>();
        for (var queue : told.rows("queues")) {
            queue.properties().forEach(measure -> {
                if (measure.getValue().path("p50").isNumber()) {
                    rows.add(banded(List.of(queue.path("queue").asText(), measure.getKey()), measure.getValue()));
                }
            });
        }
        return rows.stream();
    }

    private Stream<List<Object>> resources(Told told) {
        return told.rows("resources").stream()
                .map(each -> List.of(
                        told.resource(each, texts),
                        sum(each.path("used")),
                        sum(each.path("capacity")),
                        sum(each.path("blocked"))
                                / Math.max(1, each.path("blocked").size())));
    }

    private Stream<List<Object>> bottlenecks(Told told) {
        return told.rows("bottlenecks").stream()
                .map(each -> List.of(
                        told.resource(each, texts),
                        cell(each.path("oneMoreDecided")),
                        cell(each.path("oneMoreFewerOverdue")),
                        cell(each.path("oneMoreLessPenaltyEuro"))));
    }

    private Stream<List<Object>> goals(Told told) {
        return told.rows("goals").stream().flatMap(goal -> Told.list(goal.path("tradeOff")).stream()
                .map(answer ->
                        List.of(goal.path("name").asText(), answer.path("from").asText(), cell(answer.path("least")))));
    }

    private Stream<List<Object>> changes(Told told) {
        return told.rows("changes").stream()
                .map(each -> List.of(
                        each.path("name").asText(),
                        each.path("from").asText(),
                        each.path("until").asText("")));
    }

    private Stream<List<Object>> assumptions(Told told) {
        return told.rows("assumptions").stream()
                .map(each -> List.of(
                        each.path("name").asText(),
                        each.path("value").asText(),
                        each.path("kind").asText(),
                        each.path("source").asText()));
    }

    private static List<Object> banded(List<Object> what, JsonNode band) {
        List<Object> row = new ArrayList<>(what);
        row.addAll(band(band));
        return row;
    }

    private static List<Object> band(JsonNode band) {
        return BAND.stream().map(name -> cell(band.path(name))).toList();
    }

    private static double sum(JsonNode numbers) {
        return Told.list(numbers).stream().mapToDouble(JsonNode::asDouble).sum();
    }

    /** A number, or an empty text where there is none. */
    private static Object cell(JsonNode value) {
        return value.isNumber() ? value.numberValue() : "";
    }
}
