package nl.planhorizon.api.whatif.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios for programs: kept in versions, every fault of a document told at once. */
@RestController
@Tag(name = "scenarios", description = "What-if scenarios, each version with its author and parent")
final class ScenariosController {

    private final Scenarios scenarios;

    ScenariosController(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * About one version of a scenario.
     *
     * @param name its short name
     * @param version counts from 1
     * @param title what people call it
     * @param author account that made this version
     * @param parent name of the scenario it was made from, perhaps empty
     * @param at when
     */
    record About(String name, int version, String title, String author, String parent, Instant at) {

        static About of(StoredScenario stored) {
            var document = Documents.read(stored.document());
            return new About(
                    stored.name(),
                    stored.version(),
                    document.path("title").asText(),
                    stored.author(),
                    document.path("parent").asText(""),
                    stored.at());
        }
    }

    @GetMapping("/v1/scenarios")
    @Operation(summary = "The latest version of each scenario")
    List<About> list() {
        return scenarios.latest().stream().map(About::of).toList();
    }

    @PostMapping("/v1/scenarios")
    @Operation(
            summary = "Keeps a new scenario",
            description =
                    "The body is a document in the form planhorizon-scenario. Every fault is told at once, and nothing"
                            + " is kept then.")
    ResponseEntity<About> add(@RequestBody JsonNode document, Principal who) throws FaultyInputException {
        var stored = scenarios.add(document.toString(), who.getName());
        return ResponseEntity.created(URI.create("/v1/scenarios/" + stored.name()))
                .eTag(tag(stored))
                .body(About.of(stored));
    }

    @GetMapping("/v1/scenarios/{scenario}")
    @Operation(summary = "The latest version of a scenario as a document", description = "The ETag is its version.")
    ResponseEntity<JsonNode> one(@PathVariable("scenario") String name) {
        return document(scenarios.get(name));
    }

    @PutMapping("/v1/scenarios/{scenario}")
    @Operation(
            summary = "Keeps the next version of a scenario",
            description = "If-Match names the version it starts from.")
    ResponseEntity<About> change(
            @PathVariable("scenario") String name,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody JsonNode document,
            Principal who)
            throws FaultyInputException {
        var stored = scenarios.change(name, ETags.version(match), document.toString(), who.getName());
        return ResponseEntity.ok().eTag(tag(stored)).body(About.of(stored));
    }

    @GetMapping("/v1/scenarios/{scenario}/versions")
    @Operation(summary = "All versions of a scenario, the latest first")
    List<About> versions(@PathVariable("scenario") String name) {
        return scenarios.versions(name).stream().map(About::of).toList();
    }

    @GetMapping("/v1/scenarios/{scenario}/versions/{version}")
    @Operation(summary = "One version of a scenario as a document")
    ResponseEntity<JsonNode> version(@PathVariable("scenario") String name, @PathVariable int version) {
        return document(scenarios.get(name, version));
    }

    private static ResponseEntity<JsonNode> document(StoredScenario stored) {
        return ResponseEntity.ok().eTag(tag(stored)).body(Documents.read(stored.document()));
    }

    private static String tag(StoredScenario stored) {
        return ETags.of(stored.version());
    }
}
