package nl.planhorizon.api.why;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.planhorizon.api.explain.SetAnswer;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.why.RemediesPage.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would help a set of cases, for programs. */
@RestController
@Tag(name = "cases", description = "Cases: the hearings that are to be planned")
final class RemediesController {

    private final Offices offices;
    private final Words words;

    RemediesController(Offices offices, Words words) {
        this.offices = offices;
        this.words = words;
    }

    @GetMapping("/v1/remedies")
    @Operation(
            summary = "What would help cases that have no hearing in time and have something in common",
            description = "Tried on the working plan for the ten whose turn comes first, all of them together.")
    SetAnswer remedies(@ParameterObject Asked asked) {
        return SetAnswer.of(asked.set(), offices.current().desk(), RemediesPage.MOST, words.shared());
    }
}
