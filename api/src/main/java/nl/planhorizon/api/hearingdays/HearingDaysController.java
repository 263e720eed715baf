package nl.planhorizon.api.hearingdays;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.hearingdays.HearingDays.InvitationForm;
import nl.planhorizon.api.hearingdays.letter.Letters;
import nl.planhorizon.api.problem.ETags;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hearing days for programs. */
@RestController
@Tag(name = "hearing-days", description = "Published hearings by day: lists, invitations, attendance")
final class HearingDaysController {

    private final HearingDays days;
    private final Letters letters;

    HearingDaysController(HearingDays days, Letters letters) {
        this.days = days;
        this.letters = letters;
    }

    /**
     * How a hearing went.
     *
     * @param outcome came, absent-with-reason, absent-without-reason or stopped-early
     */
    record AttendanceForm(@Nullable String outcome) {}

    /**
     * What a registration left.
     *
     * @param version version of the office afterwards, by which it can be undone
     */
    record Registered(long version) {}

    @GetMapping("/v1/hearing-days")
    @Operation(summary = "The published hearings of a day, list by list")
    DayList list(@ParameterObject DayFilter filter) {
        return days.list(filter);
    }

    @GetMapping("/v1/hearing-days/{caseId}/{firstDay}")
    @Operation(
            summary = "A published hearing with what is registered about it",
            description = "The ETag begins with its version, which also stands on the lists.")
    ResponseEntity<DayRow> one(@PathVariable String caseId, @PathVariable LocalDate firstDay) {
        var row = days.row(new HearingKey(caseId, firstDay));
        return ResponseEntity.ok().eTag(ETags.of(row.version(), row)).body(row);
    }

    @GetMapping(path = "/v1/hearing-days/{caseId}/{firstDay}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The invitation, as PDF/UA in Dutch")
    byte[] letter(@PathVariable String caseId, @PathVariable LocalDate firstDay) throws IOException {
        return letters.pdf(List.of(days.find(new HearingKey(caseId, firstDay))), days.office());
    }

    @PutMapping("/v1/hearing-days/{caseId}/{firstDay}/invitation")
    @Operation(
            summary = "Register that an invitation was sent, or handed over in person",
            description = "If-Match names the version of the hearing that was read.")
    Registered invite(
            @PathVariable String caseId,
            @PathVariable LocalDate firstDay,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody InvitationForm form,
            Principal who) {
        var which = new HearingKey(caseId, firstDay);
        return new Registered(
                days.register(which, ETags.version(match), form, who.getName()).version());
    }

    @PutMapping("/v1/hearing-days/{caseId}/{firstDay}/attendance")
    @Operation(
            summary = "Register whether the applicant came",
            description = "Who did not, or was not heard to the end, goes back to the queue. If-Match names the version"
                    + " of the hearing that was read.")
    Registered attend(
            @PathVariable String caseId,
            @PathVariable LocalDate firstDay,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody AttendanceForm form,
            Principal who) {
        var which = new HearingKey(caseId, firstDay);
        return new Registered(days.register(which, ETags.version(match), form.outcome(), who.getName())
                .version());
    }
}
