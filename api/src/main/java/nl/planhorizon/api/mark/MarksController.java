package nl.planhorizon.api.mark;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import nl.planhorizon.api.mark.Marking.Noted;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What planners note beside the plan, for programs. */
@RestController
@Tag(name = "marks", description = "Locks, holds, notes, reserves and calls beside the plan")
final class MarksController {

    private final Offices offices;
    private final Marking marking;

    MarksController(Offices offices, Marking marking) {
        this.offices = offices;
        this.marking = marking;
    }

    /**
     * What is to be noted.
     *
     * @param value a code or day it tells, or null
     * @param words what was written, or null
     */
    record Note(@Nullable String value, @Nullable String words) {}

    @GetMapping("/v1/marks")
    @Operation(summary = "All that is noted beside the plan, of one kind or of all")
    List<Mark> list(@RequestParam(required = false) @Nullable String kind) {
        return offices.current().marks().byKey().values().stream()
                .filter(each -> kind == null || each.kind().code().equals(kind))
                .sorted(Comparator.comparing(Mark::kind).thenComparing(Mark::subject))
                .toList();
    }

    @GetMapping("/v1/marks/{kind}/{subject}")
    @Operation(summary = "What is noted about something", description = "The ETag is its version.")
    ResponseEntity<Mark> one(@PathVariable String kind, @PathVariable String subject) {
        return answer(offices.current(), kind(kind), subject);
    }

    @PutMapping("/v1/marks/{kind}/{subject}")
    @Operation(
            summary = "Notes something beside the plan",
            description =
                    "The subject is a location and day such as BUD:2023-07-24, a case, or a case and first day. With"
                            + " If-Match for the version it changes, or If-None-Match: * for a new one.")
    ResponseEntity<Mark> put(
            @PathVariable String kind,
            @PathVariable String subject,
            @RequestHeader HttpHeaders headers,
            @RequestBody Note note,
            Principal who) {
        long seen = ETags.seen(headers);
        var noted = new Noted(
                kind(kind),
                subject,
                note.value() == null ? "" : note.value(),
                note.words() == null ? "" : note.words());
        return answer(marking.put(noted, seen, who.getName()), noted.kind(), subject);
    }

    @DeleteMapping("/v1/marks/{kind}/{subject}")
    @Operation(summary = "Takes it away")
    ResponseEntity<Void> remove(
            @PathVariable String kind,
            @PathVariable String subject,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Principal who) {
        long seen = ETags.version(match);
        if (offices.current().marks().find(kind(kind), subject) == null) {
            throw new NotFoundException("mark", subject);
        }
        marking.remove(kind(kind), subject, seen, who.getName());
        return ResponseEntity.noContent().build();
    }

    private static MarkKind kind(String code) {
        return MarkKind.find(code).orElseThrow(() -> new NotFoundException("kind", code));
    }

    private static ResponseEntity<Mark> answer(Office office, MarkKind kind, String subject) {
        var mark = office.marks().find(kind, subject);
        if (mark == null) {
            throw new NotFoundException("mark", subject);
        }
        return ResponseEntity.ok()
                .eTag(ETags.of(DayView.seen(office, kind, subject)))
                .body(mark);
    }
}
