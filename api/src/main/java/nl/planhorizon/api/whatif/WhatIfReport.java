package nl.planhorizon.api.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.whatif.outcome.Comparison;
import nl.planhorizon.api.whatif.outcome.Comparison.Row;
import nl.planhorizon.api.whatif.outcome.Numbers;
import nl.planhorizon.api.whatif.outcome.Told;

/** Scenarios side by side, as a manager reads them. */
final class WhatIfReport {

    private static final int MOST_CHANGES = 12;

    private final List<Told> scenarios;
    private final Comparison comparison;
    private final Texts texts;
    private final Numbers numbers;

    WhatIfReport(List<Told> scenarios, Texts texts) {
        this.scenarios = scenarios;
        this.texts = texts;
        comparison = new Comparison(scenarios, texts);
        numbers = new Numbers(texts);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        scenarios.forEach(told -> lines.addAll(about(told)));
        lines.add("");
        lines.add(texts.say("whatif.figures"));
        lines.addAll(table(comparison.figures()));
        lines.add("");
        lines.add(texts.say("whatif.quarters"));
        lines.addAll(table(comparison.quarters()));
        for (var told : scenarios) {
            lines.add("");
            lines.add(texts.say("whatif.queues", told.name()));
            lines.addAll(queues(told));
            lines.addAll(bottlenecks(told));
            lines.addAll(goals(told));
        }
        lines.add("");
        lines.add(texts.say("whatif.note"));
        return lines;
    }

    private List<String> about(Told told) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("whatif.title", told.name(), told.title(texts)));
        lines.add(texts.say(
                "whatif.about",
                told.text("base"),
                texts.date(told.start()),
                texts.date(told.end()),
                texts.number(told.node().path("replications").asLong())));
        told.rows("changes").stream()
                .map(change -> change.path("name").asText())
                .distinct()
                .limit(MOST_CHANGES)
                .forEach(name -> lines.add("  - " + name));
        return lines;
    }

    private List<String> table(List<Row> rows) {
        return new RowTable(texts).lines(scenarios.stream().map(Told::name).toList(), rows);
    }

    private List<String> queues(Told told) {
        var table = new TextTable();
        table.row(
                texts.say("whatif.queue"),
                texts.say("whatif.queue.stock"),
                texts.say("whatif.queue.decided"),
                texts.say("whatif.queue.waiting"),
                texts.say("whatif.queue.horizon"));
        for (var queue : comparison.queues(told)) {
            table.row(
                    queue.code(),
                    numbers.number(queue.stock().p50()),
                    numbers.number(queue.decided().p50()),
                    numbers.number(queue.half().p50()) + " / "
                            + numbers.number(queue.nine().p50()),
                    queue.horizon());
        }
        return table.lines();
    }

    private List<String> bottlenecks(Told told) {
        List<String> lines = new ArrayList<>();
        for (var bottleneck : comparison.bottlenecks(told)) {
            lines.add(bottleneck.what());
            lines.add("  " + bottleneck.worth());
        }
        return lines;
    }

    private List<String> goals(Told told) {
        List<String> lines = new ArrayList<>();
        for (var goal : told.rows("goals")) {
            lines.add(texts.say("whatif.goal", goal.path("name").asText()));
            for (var answer : goal.path("tradeOff")) {
                lines.add(answer(goal, answer));
            }
        }
        return lines;
    }

    private String answer(JsonNode goal, JsonNode answer) {
        var from = texts.date(LocalDate.parse(answer.path("from").asText()));
        var least = answer.path("least");
        return least.isNumber()
                ? texts.say("whatif.goal.least", from, texts.number(least.asLong()))
                : texts.say(
                        "whatif.goal.none", from, texts.number(goal.path("most").asLong()));
    }
}
