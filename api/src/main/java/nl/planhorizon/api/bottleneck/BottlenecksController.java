package nl.planhorizon.api.bottleneck;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.planhorizon.api.office.Offices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bottlenecks for programs. */
@RestController
@Tag(name = "bottlenecks", description = "What one more day of whom or what is worth")
final class BottlenecksController {

    private final BottlenecksPage page;
    private final Offices offices;

    BottlenecksController(BottlenecksPage page, Offices offices) {
        this.page = page;
        this.offices = offices;
    }

    @GetMapping("/v1/bottlenecks")
    @Operation(
            summary = "What one more day of interpreters, officers and rooms is worth, by location and week",
            description = "503 while a large plan is worked on for more than a minute; ask again.")
    Scarcity bottlenecks() {
        return page.of(offices.current());
    }
}
