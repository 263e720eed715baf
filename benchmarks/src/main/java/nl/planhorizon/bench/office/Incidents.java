package nl.planhorizon.bench.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes events of what is in the plan at that moment, by chance. */
final class Incidents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Administrator administrator;
    private final Random chance;
    private final Set<String> told = new HashSet<>();

    Incidents(Administrator administrator, long seed) {
        this.administrator = administrator;
        chance = new Random(seed);
    }

    /** An event as the REST interface takes it. */
    ObjectNode next(Incident kind) throws IOException, InterruptedException {
        return switch (kind) {
            case OFFICER_ABSENT -> onTheDay(kind, planned(), "officer");
            case INTERPRETER_ABSENT -> onTheDay(kind, interpreted(), "interpreter");
            case ROOM_CLOSED -> onTheDay(kind, planned(), "room");
            case LOCATION_CLOSED -> onTheDay(kind, planned(), "location");
            case INTERPRETER_DECLINES -> of(kind, interpreted());
            case CASE_WITHDRAWN -> of(kind, planned());
            case CASE_TRANSFERRED ->
                of(kind, planned()).put("value", planned().path("location").asText());
            case INVITATION_CHANGED -> of(kind, planned()).put("value", "agreed");
            case NEWLY_URGENT -> of(kind, planned()).put("value", "priority");
            case NUISANCE -> today(kind, "/v1/cases?size=1000&queue=priority");
            case NEWLY_READY -> today(kind, "/v1/cases?size=1000&state=not-ready");
            case COMPANION_UNAVAILABLE -> companion(kind);
            case RAN_OVER, STOPPED_EARLY, NO_SHOW -> held(kind);
        };
    }

    private static ObjectNode of(Incident kind, JsonNode hearing) {
        return event(kind, hearing.path("caseId").asText());
    }

    private static ObjectNode event(Incident kind, String subject) {
        return JSON.createObjectNode().put("type", kind.type()).put("subject", subject);
    }

    private static ObjectNode onTheDay(Incident kind, JsonNode hearing, String who) {
        return onTheDay(kind, hearing, hearing.path(who));
    }

    private static ObjectNode onTheDay(Incident kind, JsonNode hearing, JsonNode subject) {
        return event(kind, subject.asText()).put("first", firstDay(hearing)).put("last", firstDay(hearing));
    }

    private ObjectNode today(Incident kind, String cases) throws IOException, InterruptedException {
        var subject = any(administrator.json(cases).path("cases"));
        return event(kind, subject.path("id").asText()).put("first", today());
    }

    private String today() throws IOException, InterruptedException {
        return administrator.json("/v1/office").path("asOf").asText();
    }

    /** Of a hearing whose day has come; of each it is told only once how it went. */
    private ObjectNode held(Incident kind) throws IOException, InterruptedException {
        var today = today();
        List<JsonNode> found = new ArrayList<>();
        for (var row : administrator.json("/v1/published-hearings")) {
            var hearing = row.path("hearing");
            if (firstDay(hearing).compareTo(today) <= 0
                    && !told.contains(hearing.path("caseId").asText())) {
                found.add(hearing);
            }
        }
        var hearing = any(found);
        told.add(hearing.path("caseId").asText());
        return of(kind, hearing).put("first", firstDay(hearing));
    }

    private ObjectNode companion(Incident kind) throws IOException, InterruptedException {
        JsonNode hearing;
        JsonNode companions;
        do {
            hearing = planned();
            companions = administrator
                    .json("/v1/cases/" + hearing.path("caseId").asText())
                    .path("cases")
                    .path(0)
                    .path("companions");
        } while (companions.isEmpty());
        return onTheDay(kind, hearing, companions.path(0));
    }

    private JsonNode planned() throws IOException, InterruptedException {
        return any(administrator.json("/v1/hearings")).path("hearing");
    }

    private JsonNode interpreted() throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        for (var row : administrator.json("/v1/hearings")) {
            if (row.path("hearing").hasNonNull("interpreter")) {
                found.add(row.path("hearing"));
            }
        }
        return any(found);
    }

    private JsonNode any(List<JsonNode> found) {
        return found.get(chance.nextInt(found.size()));
    }

    private JsonNode any(JsonNode rows) {
        return rows.path(chance.nextInt(rows.size()));
    }

    private static String firstDay(JsonNode hearing) {
        return hearing.path("sessions").path(0).path("day").asText();
    }
}
