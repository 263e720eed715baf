package nl.planhorizon.api.whatif.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Sweeps for programs: asked for, watched, cancelled, resumed, read. */
@RestController
@Tag(name = "sweeps", description = "One scenario over a grid of values, spread over all worker nodes")
final class SweepsController {

    private static final int MOST = 100;

    private final Sweeps sweeps;
    private final SweepTask task;

    SweepsController(Sweeps sweeps, SweepTask task) {
        this.sweeps = sweeps;
        this.task = task;
    }

    /**
     * An axis that is asked for.
     *
     * @param name what people call it
     * @param pointer JSON pointer to a value of the scenario
     * @param values the values it takes
     */
    record AskedAxis(
            @Nullable String name,
            @NotBlank String pointer,
            @NotNull List<JsonNode> values) {

        Axis axis() {
            return new Axis(name == null ? pointer : name, pointer, values);
        }
    }

    /**
     * What is asked for.
     *
     * @param name what people call it
     * @param scenario name of the scenario that is varied
     * @param axes what is varied
     * @param seeds with how many seeds each combination is worked out; one if it is left out
     */
    record Asked(
            @Size(max = 80) @Nullable String name,
            @NotBlank String scenario,
            @NotNull @Valid List<@NotNull AskedAxis> axes,
            @Min(1) @Max(1_000) @Nullable Integer seeds) {}

    @PostMapping("/v1/sweeps")
    @Operation(summary = "Asks for a sweep; worker nodes share its points")
    ResponseEntity<Sweep> ask(@Validated @RequestBody Asked asked, Principal who) throws FaultyInputException {
        var axes = asked.axes().stream().map(AskedAxis::axis).toList();
        var order = new SweepTask.Order(
                asked.name() == null ? asked.scenario() : asked.name(),
                asked.scenario(),
                axes,
                asked.seeds() == null ? 1 : asked.seeds());
        var id = task.ask(order, who.getName());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/sweeps/" + id))
                .body(sweeps.get(id));
    }

    @GetMapping("/v1/sweeps")
    @Operation(summary = "The latest sweeps")
    List<Sweep> list() {
        return sweeps.latest(MOST);
    }

    @GetMapping("/v1/sweeps/{id}")
    @Operation(summary = "A sweep: how far it is")
    Sweep one(@PathVariable UUID id) {
        return sweeps.get(id);
    }

    @GetMapping("/v1/sweeps/{id}/points")
    @Operation(summary = "The points of a sweep with the figures worked out so far")
    List<Point> points(@PathVariable UUID id) {
        return sweeps.points(sweeps.get(id).id());
    }

    @DeleteMapping("/v1/sweeps/{id}")
    @Operation(summary = "Cancels a sweep; what is worked out stays, and it can be resumed")
    Sweep cancel(@PathVariable UUID id) {
        task.cancel(id);
        return sweeps.get(id);
    }

    @PostMapping("/v1/sweeps/{id}/resumption")
    @Operation(summary = "Goes on with a cancelled sweep")
    Sweep resume(@PathVariable UUID id) {
        task.resume(id);
        return sweeps.get(id);
    }
}
