package nl.planhorizon.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Records as JSON documents, and back. */
public final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Documents() {}

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("A document is not JSON.", notJson);
        }
    }

    /** A document as the record it was made of. */
    public static <T> T as(JsonNode document, Class<T> type) {
        return JSON.convertValue(document, type);
    }

    public static String write(Object content) {
        return write(content, JSON.writer());
    }

    /** In plain letters only, as headers must be. */
    public static String writePlain(Object content) {
        return write(content, JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII));
    }

    private static String write(Object content, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A document cannot be written.", impossible);
        }
    }
}
