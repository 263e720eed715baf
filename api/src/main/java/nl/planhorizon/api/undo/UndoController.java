package nl.planhorizon.api.undo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Undoing for programs. */
@RestController
@Tag(name = "changes", description = "Changes that were made")
final class UndoController {

    private final Undoing undoing;

    UndoController(Undoing undoing) {
        this.undoing = undoing;
    }

    /**
     * What an undo left.
     *
     * @param version version of the office afterwards
     */
    record Undone(long version) {}

    @PostMapping("/v1/changes/{version}/undo")
    @Operation(
            summary = "Undo the change that made a version of the office",
            description = "Refused if somebody changed the same things since.")
    Undone undo(@PathVariable long version, Principal who) {
        return new Undone(undoing.undo(version, who.getName()).version());
    }
}
