package nl.planhorizon.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.form.RestEdits;
import nl.planhorizon.api.form.RestEdits.Answer;
import nl.planhorizon.api.form.RestEdits.How;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.web.Slice;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.piece.PieceKind;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs. */
@RestController
@Tag(name = "cases", description = "Cases: the hearings that are to be planned")
final class CasesController {

    private final Offices offices;
    private final RestEdits edits;

    CasesController(Offices offices, RestEdits edits) {
        this.offices = offices;
        this.edits = edits;
    }

    /**
     * A page of cases.
     *
     * @param total how many fit
     * @param page number of the page, from 1
     * @param pages how many pages there are
     * @param cases the cases
     */
    record CaseList(int total, int page, int pages, List<CaseRow> cases) {

        CaseList {
            cases = List.copyOf(cases);
        }
    }

    @GetMapping("/v1/cases")
    @Operation(summary = "Cases that fit, whose turn comes first in front")
    CaseList list(@ParameterObject CaseFilter filter) {
        var office = offices.current();
        var slice = Slice.of(filter.toSearch().in(office), filter.number(), filter.rows());
        var rows = slice.items().stream().map(each -> CaseRow.of(each, office)).toList();
        return new CaseList(slice.total(), slice.page(), slice.pages(), rows);
    }

    @GetMapping("/v1/cases/{id}")
    @Operation(summary = "One case, in the form of the published files", description = "The ETag is its version.")
    ResponseEntity<Object> one(@PathVariable String id) {
        var office = offices.current();
        var found = find(office, id);
        var piece = office.piece(PieceKind.CASE, found.id());
        return ResponseEntity.ok()
                .eTag(ETags.of(office.versions().of(VersionKey.of(PieceKind.CASE, found.id()))))
                .body(piece.rows());
    }

    @PutMapping("/v1/cases/{id}")
    @Operation(
            summary = "Adds a case, or changes one",
            description =
                    "In the form in which it is read, with If-Match for the version it changes, or If-None-Match: *"
                            + " for a new one. With dryRun nothing is saved; with unplan, hearings that become impossible"
                            + " go out of the plan.")
    ResponseEntity<Answer> put(
            @PathVariable String id, @ParameterObject How how, RequestEntity<JsonNode> request, Principal who) {
        return edits.put(PieceKind.CASE, id.toUpperCase(Locale.ROOT), how, request, who);
    }

    private static CaseFacts find(Office office, String id) {
        return office.findCase(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFoundException("case", id));
    }
}
