package nl.planhorizon.api.fairness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import nl.planhorizon.data.audit.groups.GroupRow;

/** The fairness report as one JSON document. */
final class FairnessJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private record Document(List<GroupRow> groups) {}

    private FairnessJson() {}

    static String of(List<GroupRow> rows) {
        try {
            return JSON.writeValueAsString(new Document(rows));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The fairness report cannot be written as JSON.", impossible);
        }
    }
}
