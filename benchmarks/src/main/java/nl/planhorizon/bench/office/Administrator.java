package nl.planhorizon.bench.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;

/** The first user of a server that was just started: prepares its office with a plan. */
final class Administrator {

    static final String NAME = "admin";
    static final String PASSWORD = "a sentence of some loose words";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TAKEN_OVER = 204;

    private final Visitor visitor;
    private final Consumer<String> told;

    Administrator(String address, Consumer<String> told) {
        visitor = new Visitor(address);
        this.told = told;
    }

    /** Signs in for the first time, lets a plan be found and takes it over. */
    void prepare(String oneTime, int searchSeconds) throws IOException, InterruptedException {
        visitor.signIn(NAME, oneTime);
        visitor.post("/password", Map.of("current", oneTime, "chosen", PASSWORD, "again", PASSWORD));
        told.accept("searching a plan for %d s".formatted(searchSeconds));
        var asked =
                visitor.send("POST", "/v1/hearing-plans", "{\"config\":{\"seconds\":%d}}".formatted(searchSeconds), "");
        var id = JSON.readTree(asked.body()).path("id").asText();
        String state;
        do {
            Thread.sleep(2000);
            state = json("/v1/hearing-plans/" + id + "/metadata")
                    .path("solverStatus")
                    .asText();
        } while (state.equals("QUEUED") || state.equals("RUNNING"));
        var version = visitor.get("/v1/office").headers().firstValue("ETag").orElse("");
        var accepted = send("/v1/hearing-plans/" + id + "/acceptance", "", version);
        if (accepted.statusCode() != TAKEN_OVER) {
            throw new IOException("The plan was not taken over: " + accepted.body());
        }
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(visitor.get(path).body());
    }

    /** Looks at a page. */
    void look(String path) throws IOException, InterruptedException {
        visitor.get(path);
    }

    /** Posts JSON, naming the version it starts from if there is one. */
    HttpResponse<String> send(String path, String json, String version) throws IOException, InterruptedException {
        return visitor.send("POST", path, json, version);
    }
}
