package nl.planhorizon.api.whatif.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.whatif.outcome.BandPicture.Curve;
import nl.planhorizon.solver.forecast.result.Band;

/** One scenario of a comparison, as its document tells. */
public record Told(JsonNode node) {

    /** Penalties added up so far, a series beside those of single weeks. */
    static final String BILL = "penaltyEuroSoFar";

    /** The scenarios of a comparison. */
    public static List<Told> all(String document) {
        return list(Documents.read(document).path("scenarios")).stream()
                .map(Told::new)
                .toList();
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public String name() {
        return text("name");
    }

    /** The same under another name. */
    public Told named(String name) {
        return new Told(((ObjectNode) node).deepCopy().put("name", name));
    }

    /** What people call it, in the language of the reader. */
    public String title(Texts texts) {
        return texts.name(text("title"), text("titleEnglish"));
    }

    public String text(String field) {
        return node.path(field).asText("");
    }

    public LocalDate start() {
        return LocalDate.parse(text("start"));
    }

    /** The last day that is forecast. */
    public LocalDate end() {
        return start().plusWeeks(node.path("weekCount").asLong()).minusDays(1);
    }

    public Band figure(String code) {
        return band(node.path("figures").path(code));
    }

    public Band difference(String code) {
        return band(node.path("differences").path(code));
    }

    public List<JsonNode> rows(String table) {
        return list(node.path(table));
    }

    /** A total by week. */
    public Curve curve(String measure) {
        var bands = rows("weeks").stream().map(week -> band(week.path(measure))).toList();
        return new Curve(name(), start(), bands);
    }

    /** A number of a queue by week. */
    public Curve curve(String queue, String measure) {
        return rows("queues").stream()
                .filter(each -> each.path("queue").asText().equals(queue))
                .findFirst()
                .map(each -> new Curve(name(), start(), bands(each.path(measure))))
                .orElseGet(() -> new Curve(name(), start(), List.of()));
    }

    private static List<Band> bands(JsonNode lists) {
        List<Band> bands = new ArrayList<>();
        for (int week = 0; week < lists.path("p50").size(); week++) {
            bands.add(new Band(
                    number(lists.path("p10").path(week)),
                    number(lists.path("p50").path(week)),
                    number(lists.path("p90").path(week))));
        }
        return bands;
    }

    public String resource(JsonNode resource, Texts texts) {
        return WhatIfNames.of(
                resource.path("kind").asText(), resource.path("code").asText(), countsDecisions(), texts);
    }

    /** What one more of a resource is. */
    public String unit(JsonNode resource, Texts texts) {
        return WhatIfNames.unit(resource.path("kind").asText(), countsDecisions(), texts);
    }

    private boolean countsDecisions() {
        return node.path("countsDecisions").asBoolean();
    }

    public static Band band(JsonNode node) {
        return new Band(number(node.path("p10")), number(node.path("p50")), number(node.path("p90")));
    }

    /** Not a number where there is none. */
    public static double number(JsonNode value) {
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }
}
