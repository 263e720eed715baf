package nl.planhorizon.api.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import nl.planhorizon.api.form.Edits;
import nl.planhorizon.api.form.RestEdits;
import nl.planhorizon.api.form.RestEdits.Answer;
import nl.planhorizon.api.form.RestEdits.How;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** People and rooms for programs, in the form of the published files. */
@RestController
@Tag(name = "resources", description = "Officers, interpreters, rooms, locations, companions and holidays")
final class ResourcesController {

    private final Offices offices;
    private final Edits edits;
    private final RestEdits rest;

    ResourcesController(Offices offices, Edits edits, RestEdits rest) {
        this.offices = offices;
        this.edits = edits;
        this.rest = rest;
    }

    @GetMapping("/v1/resources/{kind}")
    @Operation(summary = "All officers, interpreters, rooms, locations, companions or holidays")
    List<ObjectNode> list(@PathVariable String kind) {
        return CaseloadPieces.of(
                        offices.current().caseload(), PeopleKind.of(kind).piece())
                .map(Piece::rows)
                .toList();
    }

    @GetMapping("/v1/resources/{kind}/{id}")
    @Operation(summary = "One of them", description = "The ETag is its version.")
    ResponseEntity<ObjectNode> one(@PathVariable String kind, @PathVariable String id) {
        var office = offices.current();
        var piece = PeopleKind.of(kind).piece();
        var found = Edits.find(office, piece, id).orElseThrow(() -> new NotFoundException("thing", id));
        return ResponseEntity.ok()
                .eTag(ETags.of(office.versions().of(VersionKey.of(piece, id))))
                .body(found.rows());
    }

    @PutMapping("/v1/resources/{kind}/{id}")
    @Operation(
            summary = "Adds one, or changes it",
            description =
                    "With If-Match for the version it changes, or If-None-Match: * for a new one. With dryRun nothing"
                            + " is saved: the answer tells which hearings would become impossible.")
    ResponseEntity<Answer> put(
            @PathVariable String kind,
            @PathVariable String id,
            @ParameterObject How how,
            RequestEntity<JsonNode> request,
            Principal who) {
        return rest.put(PeopleKind.of(kind).piece(), id, how, request, who);
    }

    @DeleteMapping("/v1/resources/{kind}/{id}")
    @Operation(summary = "Takes one away of which no hearing and nothing else speaks")
    ResponseEntity<Void> remove(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Principal who) {
        var piece = PeopleKind.of(kind).piece();
        long seen = ETags.version(match);
        if (Edits.find(offices.current(), piece, id).isEmpty()) {
            throw new NotFoundException("thing", id);
        }
        edits.remove(piece, id, seen, who.getName());
        return ResponseEntity.noContent().build();
    }
}
