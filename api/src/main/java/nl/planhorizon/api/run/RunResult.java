package nl.planhorizon.api.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.api.office.rows.HearingRow.PlanKind;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Proof;

/**
 * What a run found.
 *
 * @param plan the plan
 * @param proof what proves how far it is from the best possible plan
 */
public record RunResult(HearingPlan plan, Proof proof) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String toJson() {
        var json = JSON.createObjectNode();
        var hearings = json.putArray("hearings");
        plan.hearings().forEach(each -> {
            var row = (ObjectNode) new HearingRow(PlanKind.WORKING, each, Invitation.NOT_SENT, null).toJson();
            hearings.add(row.put("case", each.caseId()));
        });
        json.set("proof", JSON.valueToTree(proof));
        return json.toString();
    }

    static RunResult of(String text) {
        try {
            var json = JSON.readTree(text);
            List<Hearing> hearings = new ArrayList<>();
            json.get("hearings")
                    .forEach(each ->
                            hearings.add(HearingRow.hearing(each.get("case").asText(), each)));
            return new RunResult(new HearingPlan(hearings), JSON.treeToValue(json.get("proof"), Proof.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The result of a run cannot be read.", broken);
        }
    }

    /** The proof as JSON. */
    String proofJson() {
        return JSON.valueToTree(proof).toString();
    }
}
