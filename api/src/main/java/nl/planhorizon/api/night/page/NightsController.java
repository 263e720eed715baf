package nl.planhorizon.api.night.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.night.NightCalendar;
import nl.planhorizon.api.night.NightSchedule;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.report.MorningReport;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Nights for programs. */
@RestController
@Tag(name = "nights", description = "Overnight runs and their morning reports")
final class NightsController {

    private static final int SHOWN = 30;

    private final Nights nights;
    private final NightCalendar calendar;
    private final SchedulerClient scheduler;
    private final Clock clock;

    NightsController(Nights nights, NightCalendar calendar, SchedulerClient scheduler, Clock clock) {
        this.nights = nights;
        this.calendar = calendar;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * A night that was asked for.
     *
     * @param date the day it leads to
     */
    record Asked(@Nullable LocalDate date) {}

    @GetMapping("/v1/nights")
    @Operation(summary = "The last thirty nights with their steps, the latest first")
    List<Night> list() {
        return nights.latest(SHOWN);
    }

    @GetMapping("/v1/nights/{date}")
    @Operation(
            summary = "One night: its outcome, and how far each step is",
            description = "The ETag is its attempt: a night that was taken up again has another plan.")
    ResponseEntity<Night> one(@PathVariable LocalDate date) {
        var night = nights.get(date);
        return ResponseEntity.ok().eTag(ETags.of(night.attempt())).body(night);
    }

    @GetMapping("/v1/nights/{date}/report")
    @Operation(summary = "The morning report of a night")
    JsonNode report(@PathVariable LocalDate date) {
        return nights.document(date, MorningReport.KIND)
                .orElseThrow(() -> new NotFoundException("report", date.toString()));
    }

    @PostMapping("/v1/nights")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Lets the next night begin now",
            description = "The date must be that of the next night; asked twice, it begins once.")
    Asked begin(@RequestBody Asked asked, Principal who) {
        begin(asked.date(), who.getName());
        return asked;
    }

    void begin(@Nullable LocalDate date, String who) {
        var next = calendar.next();
        if (!next.equals(date)) {
            throw new InvalidException(
                    List.of(new ProblemError("not-next", "date", "The next night is that of %s.".formatted(next))));
        }
        NightSchedule.begin(scheduler, next, who, clock.instant());
    }
}
