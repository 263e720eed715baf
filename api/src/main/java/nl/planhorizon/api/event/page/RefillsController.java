package nl.planhorizon.api.event.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.event.refill.Refills;
import nl.planhorizon.api.event.refill.Refills.Offered;
import nl.planhorizon.api.event.refill.Standby;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Places that fall out, for programs. */
@RestController
@Tag(name = "events", description = "What happens by day, and how the plan is repaired after it")
final class RefillsController {

    private final Refills refills;
    private final Offices offices;

    RefillsController(Refills refills, Offices offices) {
        this.refills = refills;
        this.offices = offices;
    }

    /**
     * Who gets a place.
     *
     * @param caseId id of a case that is offered for it
     */
    record Choice(@NotBlank String caseId) {}

    @GetMapping("/v1/cases/{id}/refills")
    @Operation(
            summary = "Who can be invited for the place of this case if it falls out, whose turn comes first in front",
            description =
                    "Every hard rule is asked, notice included. The hearing may have been dropped already. The ETag"
                            + " is the version of the office in which that is so.")
    ResponseEntity<Offered> refills(@PathVariable String id) {
        var offered = refills.of(id.toUpperCase(Locale.ROOT));
        return ResponseEntity.ok().eTag(ETags.of(offered.version())).body(offered);
    }

    @PostMapping("/v1/cases/{id}/refills")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Gives the place of this case to another, on the board and in force",
            description = "If-Match names the version in which it was offered.")
    void refill(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @Valid @RequestBody Choice choice,
            Principal who) {
        var other = choice.caseId().toUpperCase(Locale.ROOT);
        refills.take(id.toUpperCase(Locale.ROOT), other, ETags.version(match), who.getName());
    }

    @GetMapping("/v1/standby")
    @Operation(summary = "Cases without a hearing whose applicant agreed to come at short notice, in turn")
    List<Standby> standby() {
        return Standby.of(offices.current());
    }
}
