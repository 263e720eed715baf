package nl.planhorizon.api.office.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as a row of one of the two plans.
 *
 * @param plan which plan
 * @param hearing when, where, with whom
 * @param invitation how far the invitation got; of published hearings only
 * @param pin who keeps it there and why, or null; of the working plan only
 */
public record HearingRow(
        PlanKind plan,
        Hearing hearing,
        Invitation invitation,
        @Nullable Pin pin) {

    /** The two plans that are kept hearing by hearing. */
    public enum PlanKind {
        PUBLISHED,
        WORKING;

        String code() {
            return Code.of(this);
        }
    }

    /** As the journal tells it. */
    public JsonNode toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        var sessions = json.putArray("sessions");
        hearing.sessions().forEach(session -> sessions.add(session.toString()));
        json.put("location", hearing.location())
                .put("officer", hearing.officer())
                .put("interpreter", hearing.interpreter())
                .put("room", hearing.room());
        if (plan == PlanKind.PUBLISHED) {
            json.put("invitation", Code.of(invitation));
        }
        if (pin != null) {
            json.put("pinnedBy", pin.by()).put("pinReason", pin.reason());
        }
        return json;
    }

    /** Back from what {@link #toJson} gave. */
    public static HearingRow fromJson(PlanKind plan, String caseId, JsonNode json) {
        var invitation = json.has("invitation")
                ? Invitation.valueOf(
                        json.get("invitation").asText().toUpperCase(Locale.ROOT).replace('-', '_'))
                : Invitation.NOT_SENT;
        return new HearingRow(plan, hearing(caseId, json), invitation, pin(json));
    }

    /** The hearing that a line of the journal tells about. */
    public static Hearing hearing(String caseId, JsonNode json) {
        List<Session> sessions = new ArrayList<>();
        json.get("sessions").forEach(text -> sessions.add(session(text.asText())));
        var interpreter = json.get("interpreter");
        return new Hearing(
                caseId,
                sessions,
                json.get("location").asText(),
                json.get("officer").asText(),
                interpreter.isNull() ? null : interpreter.asText(),
                json.get("room").asText());
    }

    /** The pin that a line of the journal tells about, or null. */
    public static @Nullable Pin pin(JsonNode json) {
        return json.has("pinnedBy")
                ? new Pin(json.get("pinnedBy").asText(), json.get("pinReason").asText())
                : null;
    }

    private static Session session(String text) {
        int blank = text.indexOf(' ');
        var half = Half.valueOf(text.substring(blank + 1).toUpperCase(Locale.ROOT));
        return new Session(LocalDate.parse(text.substring(0, blank)), half);
    }
}
