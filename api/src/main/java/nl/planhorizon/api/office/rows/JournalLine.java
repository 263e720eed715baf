package nl.planhorizon.api.office.rows;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different after a change.
 *
 * @param kind what it is: hearing, case, officer, account
 * @param subject its id
 * @param before what it was, or null if it is new
 * @param after what it is, or null if it is gone
 */
public record JournalLine(
        String kind,
        String subject,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** A line about something without saying what was and is. */
    public static JournalLine about(String kind, String subject) {
        return new JournalLine(kind, subject, null, null);
    }
}
