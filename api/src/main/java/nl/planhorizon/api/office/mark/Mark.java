package nl.planhorizon.api.office.mark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;

/**
 * Something a planner noted beside the plan.
 *
 * @param kind what it is
 * @param subject what it is about: a location and day, a case, or a case and first day
 * @param value a code or day it tells, or empty
 * @param words what the planner wrote, or empty
 * @param by name of the account
 */
public record Mark(MarkKind kind, String subject, String value, String words, String by) {

    /** The value of a call to an interpreter who said to come. */
    public static final String CONFIRMED = "confirmed";

    private static final String BETWEEN = ":";

    /** What a day at a location, or the first day of a hearing of a case, is called as a subject. */
    public static String subjectOf(String locationOrCase, LocalDate day) {
        return locationOrCase + BETWEEN + day;
    }

    /** The location or case it is about. */
    public String about() {
        return about(subject);
    }

    /** The location or case that a subject is about. */
    public static String about(String subject) {
        int end = subject.indexOf(BETWEEN);
        return end < 0 ? subject : subject.substring(0, end);
    }

    /** What a subject tells beside the location or case: a day, or nothing. */
    public static String rest(String subject) {
        return subject.substring(Math.min(subject.length(), about(subject).length() + 1));
    }

    /** The day it is about, where it is about one. */
    public LocalDate day() {
        return LocalDate.parse(rest(subject));
    }

    /** As the journal tells it. */
    public JsonNode toJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", value)
                .put("words", words)
                .put("by", by);
    }

    /** Back from what {@link #toJson} gave. */
    public static Mark fromJson(MarkKind kind, String subject, JsonNode json) {
        return new Mark(
                kind,
                subject,
                json.path("value").asText(""),
                json.path("words").asText(""),
                json.path("by").asText(""));
    }
}
