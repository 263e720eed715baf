package nl.planhorizon.api.whatif.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import nl.planhorizon.solver.forecast.result.Band;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.result.Measure.Scope;
import nl.planhorizon.solver.forecast.supply.Resource;
import nl.planhorizon.solver.whatif.compare.Figure;
import nl.planhorizon.solver.whatif.compare.Outcome;
import org.jspecify.annotations.Nullable;

/** Scenarios side by side as one JSON document. */
public final class WhatIfJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final double CENTS = 100;

    private WhatIfJson() {}

    public static String of(List<Outcome> outcomes) {
        var document = JSON.createObjectNode();
        var scenarios = document.putArray("scenarios");
        outcomes.forEach(outcome -> add(scenarios.addObject(), outcome, outcomes.get(0)));
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A comparison cannot be written as JSON.", impossible);
        }
    }

    private static void add(ObjectNode node, Outcome outcome, Outcome first) {
        about(node, outcome);
        addFigures(node, outcome, first);
        queues(node.putArray("queues"), outcome);
        weeks(node.putArray("weeks"), outcome);
        resources(node.putArray("resources"), outcome);
        bottlenecks(node.putArray("bottlenecks"), outcome);
        goals(node.putArray("goals"), outcome);
    }

    private static void addFigures(ObjectNode node, Outcome outcome, Outcome first) {
        var figures = node.putObject("figures");
        var differences = node.putObject("differences");
        for (var figure : Figure.values()) {
            put(figures.putObject(figure.code()), outcome.band(figure));
            put(differences.putObject(figure.code()), outcome.difference(figure, first));
        }
    }

    private static void about(ObjectNode node, Outcome outcome) {
        var scenario = outcome.scenario();
        node.put("name", scenario.about().name())
                .put("title", scenario.about().title())
                .put("titleEnglish", scenario.about().english())
                .put("author", scenario.about().author())
                .put("parent", scenario.about().parent())
                .put("base", outcome.base())
                .put("start", outcome.result().model().timeline().start().toString())
                .put("weekCount", outcome.result().weeks())
                .put("replications", outcome.result().replications())
                .put("countsDecisions", outcome.result().model().supply().unheardTakesOfficer())
                .put("stockAtStart", outcome.result().model().opening().cases());
        var changes = node.putArray("changes");
        for (var change : scenario.changes()) {
            var until = change.period().until();
            changes.addObject()
                    .put("name", change.name())
                    .put("from", change.period().from().toString())
                    .put("until", until == null ? null : until.toString());
        }
        Assumed.of(scenario).forEach(assumed -> node.withArray("assumptions").add(JSON.valueToTree(assumed)));
    }

    private static void put(ObjectNode node, Band band) {
        node.put("p10", number(band.p10())).put("p50", number(band.p50())).put("p90", number(band.p90()));
    }

    private static void putShare(ObjectNode node, Band band) {
        node.put("p10", share(band.p10())).put("p50", share(band.p50())).put("p90", share(band.p90()));
    }

    /** With two decimals; absent where there is no number. */
    private static @Nullable Double number(double value) {
        return rounded(value, CENTS);
    }

    /** A share of one, so that a percentage still has two decimals. */
    private static @Nullable Double share(double value) {
        return rounded(value, CENTS * CENTS);
    }

    private static @Nullable Double rounded(double value, double parts) {
        return Double.isNaN(value) ? null : Math.round(value * parts) / parts;
    }

    private static void queues(ArrayNode array, Outcome outcome) {
        for (var queue : outcome.queues()) {
            var node = array.addObject().put("queue", queue.queue());
            put(node.putObject("stockAtEnd"), queue.stockAtEnd());
            put(node.putObject("decided"), queue.decided());
            put(node.putObject("heard"), queue.heard());
            put(node.putObject("waitingWeeksP50"), queue.waitingP50());
            put(node.putObject("waitingWeeksP90"), queue.waitingP90());
            putShare(node.putObject("withinHorizon"), queue.withinHorizon());
            int line = outcome.result().model().findLine(queue.queue());
            for (var measure : List.of(Measure.QUEUE_STOCK, Measure.WAITING_P50, Measure.WAITING_P90)) {
                byWeek(node.putObject(measure.code()), outcome, week -> outcome.result()
                        .values(measure, line, week));
            }
        }
    }

    /** The band of every week, as three lists. */
    private static void byWeek(ObjectNode node, Outcome outcome, IntFunction<double[]> values) {
        for (var list : List.of("p10", "p50", "p90")) {
            node.putArray(list);
        }
        for (int week = 0; week < outcome.result().weeks(); week++) {
            var band = Band.of(values.apply(week));
            node.withArray("p10").add(number(band.p10()));
            node.withArray("p50").add(number(band.p50()));
            node.withArray("p90").add(number(band.p90()));
        }
    }

    private static void weeks(ArrayNode array, Outcome outcome) {
        var result = outcome.result();
        var bill = new double[result.replications()];
        for (int week = 0; week < result.weeks(); week++) {
            var node = array.addObject();
            node.put("monday", result.model().timeline().monday(week).toString());
            for (var measure : Measure.values()) {
                if (measure.scope() == Scope.TOTAL) {
                    put(node.putObject(measure.code()), Band.of(result.values(measure, week)));
                }
            }
            double[] penalties = result.values(Measure.PENALTY_EURO, week);
            Arrays.setAll(bill, i -> bill[i] + penalties[i]);
            put(node.putObject(Told.BILL), Band.of(bill));
        }
    }

    private static void resources(ArrayNode array, Outcome outcome) {
        var result = outcome.result();
        List<Resource> resources = result.model().supply().resources();
        for (int resource = 0; resource < resources.size(); resource++) {
            var node = array.addObject();
            node.put("kind", WhatIfNames.kind(resources.get(resource).kind()))
                    .put("code", resources.get(resource).code());
            for (var measure : List.of(Measure.USED, Measure.CAPACITY, Measure.BLOCKED)) {
                var values = node.putArray(measure.code());
                for (int week = 0; week < result.weeks(); week++) {
                    values.add(number(
                            Band.of(result.values(measure, resource, week)).p50()));
                }
            }
        }
    }

    private static void bottlenecks(ArrayNode array, Outcome outcome) {
        for (var worth : outcome.bottlenecks()) {
            array.addObject()
                    .put("kind", WhatIfNames.kind(worth.resource().kind()))
                    .put("code", worth.resource().code())
                    .put("blocked", number(worth.blocked()))
                    .put("utilisation", share(worth.utilisation()))
                    .put("oneMoreDecided", number(worth.decided()))
                    .put("oneMoreFewerOverdue", number(worth.overdue()))
                    .put("oneMoreLessPenaltyEuro", number(worth.penaltyEuro()));
        }
    }

    private static void goals(ArrayNode array, Outcome outcome) {
        for (var answered : outcome.answers()) {
            var node = array.addObject();
            node.put("name", answered.goal().name())
                    .put("kind", WhatIfNames.kind(answered.goal().means().kind()))
                    .put("code", answered.goal().means().code())
                    .put("most", answered.goal().means().most());
            var tradeOff = node.putArray("tradeOff");
            for (var answer : answered.tradeOff()) {
                tradeOff.addObject().put("from", answer.from().toString()).put("least", answer.count());
            }
        }
    }
}
