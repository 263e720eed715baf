package nl.planhorizon.api.admin.retention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import nl.planhorizon.api.admin.retention.CleaningUp.Standing;
import nl.planhorizon.api.admin.retention.Keeping.Wish;
import nl.planhorizon.api.problem.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Retention for programs. The number of days is the version a change starts from. */
@RestController
@Tag(name = "retention", description = "How long what is kept, and what would be removed now")
final class RetentionController {

    private final CleaningUp cleaningUp;
    private final Keeping keeping;

    RetentionController(CleaningUp cleaningUp, Keeping keeping) {
        this.cleaningUp = cleaningUp;
        this.keeping = keeping;
    }

    /**
     * How long something is to be kept.
     *
     * @param days days to keep it
     */
    record Period(int days) {}

    /**
     * What was removed.
     *
     * @param removed rows
     */
    record Removed(long removed) {}

    @GetMapping("/v1/retention")
    @Operation(summary = "How long what is kept, and what would be removed now")
    List<Standing> list() {
        return cleaningUp.list();
    }

    @GetMapping("/v1/retention/{kind}")
    @Operation(summary = "One kind of data; its ETag is needed to change it")
    ResponseEntity<Standing> one(@PathVariable String kind) {
        return answer(cleaningUp.of(Kept.of(kind)));
    }

    @PutMapping("/v1/retention/{kind}")
    @Operation(summary = "Change how long something is kept")
    ResponseEntity<Standing> keep(
            @PathVariable String kind,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Period period,
            Principal who) {
        var wish = new Wish(ETags.version(seen), period.days());
        return answer(keeping.change(Kept.of(kind), wish, who.getName()));
    }

    @PostMapping("/v1/retention/clean-ups")
    @Operation(summary = "Remove what is kept for too long, now")
    Removed cleanUp(Principal who) {
        return new Removed(cleaningUp.cleanUp(who.getName()));
    }

    private static ResponseEntity<Standing> answer(Standing standing) {
        return ResponseEntity.ok().eTag(ETags.of(standing.days())).body(standing);
    }
}
