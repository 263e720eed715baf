package nl.planhorizon.api.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planhorizon.solver.domain.Caseload;

/** The figures of a plan as one JSON document. */
public final class FiguresJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FiguresJson() {}

    public static String of(PlanFigures figures) {
        var document = JSON.createObjectNode();
        about(document, figures.caseload());
        document.setAll(JSON.<ObjectNode>valueToTree(figures));
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Figures cannot be written as JSON.", impossible);
        }
    }

    private static void about(ObjectNode document, Caseload caseload) {
        document.put("caseload", caseload.name());
        document.put("asOf", caseload.asOf().toString());
        document.putObject("window")
                .put("first", caseload.window().first().toString())
                .put("last", caseload.window().last().toString());
        document.put("policy", caseload.policy().version());
        document.set("weights", JSON.valueToTree(PlanFigures.weights(caseload)));
    }
}
