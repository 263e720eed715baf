package nl.planhorizon.api.whatif.study;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Studies for programs: asked for, watched, read. */
@RestController
@Tag(name = "studies", description = "What-if scenarios forecast or planned beside each other")
final class StudiesController {

    private static final int MOST = 100;

    private final Studies studies;
    private final StudyTask task;

    StudiesController(Studies studies, StudyTask task) {
        this.studies = studies;
        this.task = task;
    }

    /**
     * What is asked for.
     *
     * @param scenarios one to six names of scenarios, each perhaps with a version: {@code name@2}
     * @param depth forecast, which it is if left out, or plan: the real search on the changed caseload
     * @param seconds how long each plan is searched for, 10 to 300; 60 if left out
     */
    record AskedStudy(
            @NotNull List<@NotBlank String> scenarios,
            @Nullable String depth,
            @Nullable Integer seconds) {}

    /**
     * A study with its outcome.
     *
     * @param study about it
     * @param outcome the comparison, as what-if --json gives it at the same depth; null before it is finished
     */
    record StudyView(
            Study study,
            @JsonRawValue @Schema(type = "object") @Nullable String outcome) {}

    @PostMapping("/v1/studies")
    @Operation(summary = "Asks for scenarios beside each other, forecast or planned; it works in the background")
    ResponseEntity<Study> ask(@Validated @RequestBody AskedStudy asked, Principal who) throws FaultyInputException {
        var id = task.ask(asked.scenarios(), Depth.asked(asked.depth(), asked.seconds()), who.getName());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/studies/" + id))
                .body(studies.get(id));
    }

    @GetMapping("/v1/studies")
    @Operation(summary = "The latest studies")
    List<Study> list() {
        return studies.latest(MOST);
    }

    @GetMapping("/v1/studies/{id}")
    @Operation(summary = "A study with its outcome once it is finished")
    StudyView one(@PathVariable UUID id) {
        return new StudyView(studies.get(id), studies.result(id).orElse(null));
    }

    @DeleteMapping("/v1/studies/{id}")
    @Operation(summary = "Stops a study")
    Study stop(@PathVariable UUID id) {
        studies.stop(studies.get(id).id());
        return studies.get(id);
    }
}
