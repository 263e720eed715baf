package nl.planhorizon.api.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishing for programs. */
@RestController
@Tag(name = "publications", description = "The plan in force")
final class PublicationsController {

    private final Offices offices;

    PublicationsController(Offices offices) {
        this.offices = offices;
    }

    /** Last day that is published. */
    record Publication(@NotNull LocalDate until) {}

    /** What publishing up to a day would change. */
    record Preview(LocalDate until, List<PublishedChange> changes) {}

    @GetMapping("/v1/published-hearings")
    @Operation(summary = "The plan in force, hearings before the window included")
    List<StandingHearing> published() {
        return offices.current().plans().published();
    }

    @GetMapping("/v1/publications/preview")
    @Operation(
            summary = "What publishing up to a day would change",
            description = "The ETag is the version to publish.")
    ResponseEntity<Preview> preview(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        var office = offices.current();
        var after = new Publish(until, office.version()).applyTo(office);
        return ResponseEntity.ok()
                .eTag(ETags.of(office.version()))
                .body(new Preview(until, PublishedChange.between(office, after)));
    }

    @PostMapping("/v1/publications")
    @Operation(
            summary = "Publishes the working plan up to a day",
            description = "If-Match names the version previewed.")
    ResponseEntity<Void> publish(
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Validated @RequestBody Publication publication,
            Principal who) {
        var office = offices.change(new Publish(publication.until(), ETags.version(match)), who.getName());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(office.version()))
                .build();
    }
}
