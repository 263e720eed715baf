package nl.planhorizon.api.run.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.run.RunTask;
import nl.planhorizon.api.run.Runs;
import nl.planhorizon.api.run.input.Patch;
import nl.planhorizon.api.run.rest.Asking.Question;
import nl.planhorizon.api.run.rest.DatasetsController.Validation;
import nl.planhorizon.data.FaultyInputException;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a run planned and how, and other runs derived from it. */
@RestController
@Tag(name = "hearing-plans")
final class DerivedPlansController {

    private static final List<String> OF_SCORE = List.of(
            "planCost",
            "costs",
            "costOfNoPlan",
            "hardViolations",
            "lowerBound",
            "gap",
            "weights",
            "overtakesUnexplained");

    private final Asking asking;
    private final Runs runs;
    private final RunTask task;

    DerivedPlansController(Asking asking, Runs runs, RunTask task) {
        this.asking = asking;
        this.runs = runs;
        this.task = task;
    }

    /**
     * A run with a changed dataset.
     *
     * @param config how to search
     * @param patch what is changed, all or nothing; a row may be named by a field, as in {@code /officers/[id=B12]/rate}
     */
    record Patched(
            @Valid @NotNull RunConfig config,
            @NotNull @Size(min = 1, max = 1000) List<Patch.@NotNull Operation> patch) {}

    @PostMapping("/v1/hearing-plans/{id}")
    @Operation(summary = "Starts a run that was only kept; 409 if it was started before")
    ResponseEntity<RunMetadata> solve(@PathVariable UUID id) {
        runs.get(id);
        if (!task.start(id)) {
            throw new RefusedChangeException("refused.started-before", List.of());
        }
        return asking.answer(id);
    }

    @PostMapping("/v1/hearing-plans/{id}/from-input")
    @Operation(summary = "Another run of the same dataset")
    ResponseEntity<RunMetadata> fromInput(
            @PathVariable UUID id, @Validated @RequestBody RunConfig config, Principal who)
            throws FaultyInputException {
        var question = new Question(config, asking.dataset(id), runs.get(id), Asking.Operation.SOLVE);
        return asking.ask(question, who.getName());
    }

    @PostMapping("/v1/hearing-plans/{id}/from-patch")
    @Operation(summary = "A run of the dataset of another one with some of it changed; nothing in force is touched")
    ResponseEntity<RunMetadata> fromPatch(@PathVariable UUID id, @Validated @RequestBody Patched patched, Principal who)
            throws FaultyInputException {
        var changed = Patch.apply(asking.dataset(id), patched.patch());
        var question = new Question(patched.config(), changed, runs.get(id), Asking.Operation.SOLVE);
        return asking.ask(question, who.getName());
    }

    @GetMapping("/v1/hearing-plans/{id}/input")
    @Operation(summary = "The dataset a run planned, in the published form")
    @Schema(type = "object")
    JsonNode input(@PathVariable UUID id) {
        return asking.dataset(id);
    }

    @GetMapping("/v1/hearing-plans/{id}/config")
    @Operation(summary = "How a run searched")
    RunConfig config(@PathVariable UUID id) {
        return RunConfig.of(runs.get(id));
    }

    @GetMapping("/v1/hearing-plans/{id}/validation-result")
    @Operation(summary = "What looks odd in the dataset of a run")
    Validation validation(@PathVariable UUID id, Locale locale) {
        return DatasetsController.validate(asking.dataset(id), locale);
    }

    @GetMapping("/v1/hearing-plans/{id}/score-analysis")
    @Operation(summary = "What the plan of a run costs, part by part, by the independent check")
    @Schema(type = "object")
    ObjectNode analysis(@PathVariable UUID id) {
        var all = Documents.read(runs.requireFigures(id));
        var analysis = JsonNodeFactory.instance.objectNode();
        OF_SCORE.stream().filter(all::has).forEach(name -> analysis.set(name, all.get(name)));
        return analysis;
    }
}
