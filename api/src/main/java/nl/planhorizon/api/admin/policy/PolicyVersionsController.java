package nl.planhorizon.api.admin.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.json.Leaves;
import nl.planhorizon.api.json.Leaves.Difference;
import nl.planhorizon.api.policy.PolicyVersion;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions of the policy for programs. A version never changes; that of the list tells whether one came. */
@RestController
@Tag(name = "policy-versions", description = "What steers a plan: queues, horizons, terms, weights")
final class PolicyVersionsController {

    private final PolicyMaking making;

    PolicyVersionsController(PolicyMaking making) {
        this.making = making;
    }

    /**
     * About a version.
     *
     * @param madeAt null for the one the office opened with
     * @param inForce whether it holds now
     */
    record VersionView(
            String version,
            LocalDate effectiveFrom,
            String madeBy,
            @Nullable Instant madeAt,
            String reason,
            boolean inForce) {

        static VersionView of(PolicyVersion version, String inForce) {
            return new VersionView(
                    version.version(),
                    version.effectiveFrom(),
                    version.madeBy(),
                    version.madeAt(),
                    version.reason(),
                    version.version().equals(inForce));
        }
    }

    /**
     * A version with its tables.
     *
     * @param metadata about it
     * @param tables its tables in the published form of a caseload
     */
    record WholeVersion(
            VersionView metadata, @Schema(type = "object") ObjectNode tables) {}

    /**
     * A version to make.
     *
     * @param basedOn the version it is compared with; null for the one in force
     */
    record NewVersion(
            @Nullable String version,
            @Nullable LocalDate effectiveFrom,
            @Nullable String reason,
            @Nullable String basedOn,
            @Schema(type = "object") @Nullable ObjectNode tables) {}

    @GetMapping("/v1/policy-versions")
    @Operation(
            summary = "All versions of the policy, the one that holds latest first",
            description = "The ETag tells whether one came since.")
    ResponseEntity<List<VersionView>> list() {
        var inForce = making.inForce();
        var list = making.list().stream()
                .map(each -> VersionView.of(each, inForce))
                .toList();
        return ResponseEntity.ok().eTag(ETags.of(list.size(), list)).body(list);
    }

    @GetMapping("/v1/policy-versions/{version}")
    @Operation(summary = "A version with its tables")
    WholeVersion one(@PathVariable String version) {
        return whole(making.get(version));
    }

    @GetMapping("/v1/policy-versions/{version}/difference")
    @Operation(summary = "What is different from another version, or from the one in force")
    List<Difference> difference(@PathVariable String version, @RequestParam(required = false) @Nullable String with) {
        return Leaves.between(
                making.orInForce(with).tables(), making.get(version).tables());
    }

    @PostMapping("/v1/policy-versions")
    @Operation(
            summary = "Make a version; it holds at once if its day has come",
            description =
                    "If-Match names the ETag of the list: a version that its author did not see is not overruled.")
    ResponseEntity<WholeVersion> make(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody NewVersion wanted,
            Principal who) {
        long seen = ETags.version(match);
        var tables = wanted.tables();
        if (tables == null) {
            throw new InvalidException(List.of(new ProblemError("missing-value", "tables", "Send all tables.")));
        }
        var made = making.make(
                new PolicyDraft(wanted.version(), wanted.effectiveFrom(), wanted.reason(), tables),
                wanted.basedOn(),
                seen,
                who.getName());
        return ResponseEntity.created(URI.create("/v1/policy-versions/" + made.version()))
                .body(whole(made));
    }

    private WholeVersion whole(PolicyVersion version) {
        return new WholeVersion(VersionView.of(version, making.inForce()), version.tables());
    }
}
