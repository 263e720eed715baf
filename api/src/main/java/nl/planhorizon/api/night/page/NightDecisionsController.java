package nl.planhorizon.api.night.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.step.Approval;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a night whose plan waits for a decision, for programs. */
@RestController
@Tag(name = "nights", description = "Overnight runs and their morning reports")
final class NightDecisionsController {

    private final Nights nights;
    private final Approval approval;

    NightDecisionsController(Nights nights, Approval approval) {
        this.nights = nights;
        this.approval = approval;
    }

    @PostMapping("/v1/nights/{date}/approval")
    @Operation(
            summary = "Puts the plan of a night in force after all",
            description = "If-Match names the ETag of the night that was read.")
    Night approve(
            @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        approve(date, ETags.version(match), who.getName());
        return nights.get(date);
    }

    @PostMapping("/v1/nights/{date}/refusal")
    @Operation(
            summary = "Leaves the old plan in force for good",
            description = "If-Match names the ETag of the night that was read.")
    Night decline(
            @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        decline(date, ETags.version(match));
        return nights.get(date);
    }

    void approve(LocalDate date, long seen, String who) {
        refuseUnlessAt(date, seen);
        approval.approve(date, who);
    }

    void decline(LocalDate date, long seen) {
        refuseUnlessAt(date, seen);
        approval.decline(date);
    }

    /** A night that was taken up again has another plan than the one that was looked at. */
    private void refuseUnlessAt(LocalDate date, long seen) {
        ConflictException.unlessCurrent(
                new VersionKey("night", date.toString()), seen, nights.get(date).attempt());
    }
}
