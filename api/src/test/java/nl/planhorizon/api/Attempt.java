package nl.planhorizon.api;

import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.api.testing.Client;

/**
 * A change that somebody tries, without a version or with one that nobody ever saw.
 *
 * @param endpoint method and path as in the table of access
 * @param path address with everything filled in
 * @param json what a program sends, or empty for a page
 * @param fields what a page sends, without the version
 * @param field name of the field with the version, or empty for a program
 */
record Attempt(String endpoint, String path, String json, Map<String, String> fields, String field) {

    private static final String NEVER = "999999999";

    static Attempt byProgram(String endpoint, String path, String json) {
        return new Attempt(endpoint, path, json, Map.of(), "");
    }

    static Attempt onPage(String endpoint, String path, String field, Map<String, String> fields) {
        return new Attempt(endpoint, path, "", fields, field);
    }

    String method() {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    String pattern() {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    int withoutVersion(Client client) {
        return field.isEmpty()
                ? client.send(method(), path, json, Map.of()).statusCode()
                : client.post(path, fields).statusCode();
    }

    int withAStaleOne(Client client) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(field, NEVER);
        return field.isEmpty()
                ? client.send(method(), path, json, Map.of("If-Match", "\"" + NEVER + "\""))
                        .statusCode()
                : client.post(path, all).statusCode();
    }
}
