package nl.planhorizon.api.run.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.run.AcceptRun;
import nl.planhorizon.api.run.Comparison;
import nl.planhorizon.api.run.Run.State;
import nl.planhorizon.api.run.Runs;
import nl.planhorizon.api.run.Runs.Choice;
import nl.planhorizon.api.run.rest.Asking.Question;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Planning runs for programs: asked for, watched, compared, taken over. */
@RestController
@Tag(name = "hearing-plans", description = "Planning runs and the plans they find")
final class HearingPlansController {

    private final Offices offices;
    private final Runs runs;
    private final Asking asking;

    HearingPlansController(Offices offices, Runs runs, Asking asking) {
        this.offices = offices;
        this.runs = runs;
        this.asking = asking;
    }

    /**
     * What is asked for.
     *
     * @param config how to search
     * @param caseload a dataset of its own in the published form; null for the office
     */
    record Asked(
            @Valid @NotNull RunConfig config,
            @Schema(type = "object") @Nullable ObjectNode caseload) {}

    /**
     * A run with its plan.
     *
     * @param metadata about the run
     * @param hearings its plan, empty before it ends
     * @param kpis the figures of the audit, null before it ends
     */
    record PlanView(
            RunMetadata metadata,
            List<Hearing> hearings,
            @JsonRawValue @Schema(type = "object") @Nullable String kpis) {}

    @PostMapping("/v1/hearing-plans")
    @Operation(
            summary = "Asks for a run of the office, or of a dataset that is sent; it works in the background",
            description = "With operation NONE it is only kept, until it is asked for by its id.")
    ResponseEntity<RunMetadata> ask(
            @RequestParam(defaultValue = "SOLVE") Asking.Operation operation,
            @Validated @RequestBody Asked asked,
            Principal who)
            throws FaultyInputException {
        return asking.ask(new Question(asked.config(), asked.caseload(), null, operation), who.getName());
    }

    @GetMapping("/v1/hearing-plans")
    @Operation(summary = "Runs, the latest first")
    List<RunMetadata> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable State status) {
        return runs.find(new Choice(tag, status), page * size, size).stream()
                .map(RunMetadata::of)
                .toList();
    }

    @GetMapping("/v1/hearing-plans/{id}")
    @Operation(summary = "A run with its plan and figures")
    PlanView one(@PathVariable UUID id) {
        var run = runs.get(id);
        var hearings = runs.result(id).map(result -> result.plan().hearings()).orElse(List.of());
        return new PlanView(RunMetadata.of(run), hearings, run.figures());
    }

    @GetMapping("/v1/hearing-plans/{id}/metadata")
    @Operation(summary = "About a run: cheap to ask often")
    RunMetadata metadata(@PathVariable UUID id) {
        return RunMetadata.of(runs.get(id));
    }

    @DeleteMapping("/v1/hearing-plans/{id}")
    @Operation(summary = "Stops a run; it keeps the best plan until then; 409 if it was not started")
    RunMetadata stop(@PathVariable UUID id) {
        runs.stop(id);
        return RunMetadata.of(runs.get(id));
    }

    @GetMapping("/v1/hearing-plans/{id}/comparison")
    @Operation(summary = "What is different from another run, or from the working plan")
    Comparison comparison(@PathVariable UUID id, @RequestParam(name = "with", required = false) @Nullable UUID other) {
        var before = other == null
                ? offices.current().workingPlan()
                : runs.requireResult(other).plan();
        return Comparison.of(before, runs.requireResult(id).plan());
    }

    @PostMapping("/v1/hearing-plans/{id}/acceptance")
    @Operation(
            summary = "Takes the plan of a run over into the working plan; nothing is published by it",
            description = "If-Match names the version of the office whose working plan is replaced.")
    ResponseEntity<Void> accept(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        runs.refuseOwnInput(id);
        var change = new AcceptRun(who.getName(), id, runs.requireResult(id), ETags.version(match));
        var office = offices.change(change, who.getName());
        return ResponseEntity.noContent().eTag(ETags.of(office.version())).build();
    }
}
