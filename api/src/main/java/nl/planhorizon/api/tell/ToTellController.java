package nl.planhorizon.api.tell;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom to tell, for programs. */
@RestController
@Tag(name = "to-tell", description = "Who must be told that a hearing is new, moved or dropped")
final class ToTellController {

    private final Telling telling;

    ToTellController(Telling telling) {
        this.telling = telling;
    }

    @GetMapping("/v1/to-tell")
    @Operation(
            summary = "Whom to tell, the most urgent first",
            description = "Of hearings in the next fourteen days; with all=true also of those further away.")
    List<MessageRows.Open> list(@RequestParam(defaultValue = "false") boolean all) {
        var open = telling.open();
        return all ? open.all() : open.near();
    }

    @PostMapping("/v1/to-tell/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ticks off that somebody was told",
            description = "404 if it was never on the list; 409 if somebody else was first, or the change was undone.")
    void tick(@PathVariable long id, Principal who) {
        telling.tick(id, who.getName());
    }
}
