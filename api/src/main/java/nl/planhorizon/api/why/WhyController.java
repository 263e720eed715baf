package nl.planhorizon.api.why;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.planhorizon.api.explain.ExplanationJson;
import nl.planhorizon.api.explain.ExplanationReport;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.web.Words;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why cases stand as they do, for programs. */
@RestController
@Tag(name = "cases", description = "Cases: the hearings that are to be planned")
final class WhyController {

    private final Offices offices;
    private final CaseHistory history;
    private final Words words;

    WhyController(Offices offices, CaseHistory history, Words words) {
        this.offices = offices;
        this.history = history;
        this.words = words;
    }

    @GetMapping(path = "/v1/cases/{id}/explanation", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Why a case is heard where it is, or is not heard, where it could be, and what would help",
            description = "Every remedy was tried on the whole working plan.")
    String explanation(@PathVariable String id) {
        var office = offices.current();
        var known = Why.Known.of(WhyPage.find(office, id), office);
        var sentence = new ExplanationReport(office.caseload(), words.shared()).sentence(known.explanation());
        return ExplanationJson.of(known.explanation(), known.remedies(), sentence);
    }

    /**
     * The history of a case.
     *
     * @param caseId its id
     * @param lines what happened, the oldest first
     */
    record History(String caseId, List<HistoryLine> lines) {
        History {
            lines = List.copyOf(lines);
        }
    }

    @GetMapping("/v1/cases/{id}/history")
    @Operation(
            summary = "Everything that happened to a case, the oldest first",
            description = "Every plan it was in: who or which run put it there, why, under which policy version.")
    History history(@PathVariable String id) {
        var found = WhyPage.find(offices.current(), id);
        return new History(found.id(), history.of(found.id()));
    }
}
