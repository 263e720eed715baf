package nl.planhorizon.api.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.CostChange;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.TurnEstimate;
import nl.planhorizon.solver.explain.remedy.Remedy;
import org.jspecify.annotations.Nullable;

/** An explanation as one JSON document. */
public final class ExplanationJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ExplanationJson() {}

    /** The document; {@code sentence} is why, in the language of the reader. */
    public static String of(Explanation explanation, List<Remedy> remedies, String sentence) {
        var document = JSON.createObjectNode();
        document.put("case", explanation.caseId());
        document.put("standing", Code.of(explanation.standing()));
        document.put("sentence", sentence);
        document.set("hearing", hearing(explanation.hearing()));
        document.put("until", explanation.until().toString());
        blockers(document, explanation);
        var near = document.putArray("nearMisses");
        for (var each : explanation.nearMisses()) {
            var node = near.addObject();
            node.set("hearing", hearing(each.hearing()));
            obstacle(node, each.obstacle());
        }
        var yields = document.putArray("yields");
        for (var each : explanation.yields()) {
            var node = yields.addObject();
            node.put("case", each.caseId());
            node.put("why", Code.of(each.why()));
            node.set("place", hearing(each.place()));
        }
        offers(document, explanation);
        document.set("turn", turn(explanation.turn()));
        remedies(document, remedies);
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An explanation cannot be written as JSON.", impossible);
        }
    }

    private static void offers(ObjectNode document, Explanation explanation) {
        var offers = document.putArray("places");
        for (var each : explanation.offers()) {
            var node = offers.addObject();
            node.set("hearing", hearing(each.hearing()));
            node.set("cost", cost(each.cost()));
        }
    }

    private static void blockers(ObjectNode document, Explanation explanation) {
        var blockers = document.putArray("blockers");
        for (int i = 0; i < explanation.blockers().size(); i++) {
            var each = explanation.blockers().get(i);
            var node = blockers.addObject();
            obstacle(node, each.obstacle());
            node.set("details", JSON.valueToTree(each.details()));
            node.put("count", each.count());
            node.set("witness", hearing(explanation.witnesses().get(i)));
        }
    }

    private static void obstacle(ObjectNode node, Obstacle obstacle) {
        node.put("obstacle", Code.of(obstacle));
        node.put("rule", obstacle.rule().code());
    }

    private static void remedies(ObjectNode document, List<Remedy> remedies) {
        var array = document.putArray("remedies");
        for (var each : remedies) {
            var node = array.addObject();
            node.put("kind", Code.of(each.kind()));
            node.set("details", JSON.valueToTree(each.details()));
            node.set("hearing", hearing(each.hearing()));
            node.set("cost", cost(each.cost()));
            node.put("helps", each.helps());
            var worse = node.putArray("worseOff");
            for (var change : each.worseOff()) {
                var moved = worse.addObject();
                moved.put("case", change.caseId());
                moved.set("before", hearing(change.before()));
                moved.set("after", hearing(change.after()));
            }
        }
    }

    private static @Nullable ObjectNode hearing(@Nullable Hearing hearing) {
        if (hearing == null) {
            return null;
        }
        var node = JSON.createObjectNode();
        var sessions = node.putArray("sessions");
        hearing.sessions().forEach(session -> sessions.addObject()
                .put("day", session.day().toString())
                .put("half", Code.of(session.half())));
        return node.put("location", hearing.location())
                .put("officer", hearing.officer())
                .put("interpreter", hearing.interpreter())
                .put("room", hearing.room());
    }

    private static ObjectNode cost(CostChange cost) {
        var node = JSON.createObjectNode().put("total", cost.total());
        var parts = node.putObject("parts");
        Rule.of(Rule.Kind.COST).stream()
                .filter(cost.parts()::containsKey)
                .forEach(rule -> parts.put(rule.code(), cost.parts().get(rule)));
        node.putObject("days")
                .put("waiting", cost.days().waiting())
                .put("pastHorizon", cost.days().pastHorizon())
                .put("pastLastSafeDay", cost.days().pastLastSafeDay());
        return node;
    }

    private static @Nullable ObjectNode turn(@Nullable TurnEstimate turn) {
        if (turn == null) {
            return null;
        }
        var node = JSON.createObjectNode();
        obstacle(node, turn.scarce());
        node.put("takers", turn.takers());
        node.set("before", JSON.valueToTree(turn.before()));
        node.set("waiting", JSON.valueToTree(turn.waiting()));
        return node.put("ahead", turn.ahead())
                .put("sessionsAWeek", turn.sessionsAWeek() / 10.0)
                .put("expected", turn.expected().toString())
                .put("earliest", turn.earliest().toString())
                .put("latest", turn.latest().toString());
    }
}
