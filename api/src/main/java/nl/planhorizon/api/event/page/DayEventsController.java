package nl.planhorizon.api.event.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.attendance.NoShows;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.OwnEvents;
import nl.planhorizon.api.event.file.EventUploads;
import nl.planhorizon.api.event.file.EventUploads.Taken;
import nl.planhorizon.api.event.repair.Acceptance;
import nl.planhorizon.api.event.repair.Proposal;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.event.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Events of the day for programs. */
@RestController
@Tag(name = "events", description = "What happens by day, and how the plan is repaired after it")
final class DayEventsController {

    private static final int SHOWN = 100;

    private final Events events;
    private final EventUploads uploads;
    private final NoShows noShows;
    private final OwnLocations own;
    private final OwnEvents ownEvents;

    DayEventsController(Events events, EventUploads uploads, NoShows noShows, OwnLocations own, OwnEvents ownEvents) {
        this.events = events;
        this.uploads = uploads;
        this.noShows = noShows;
        this.own = own;
        this.ownEvents = ownEvents;
    }

    /**
     * An event that was taken in, with how the plan can go on.
     *
     * @param event the event
     * @param proposal the repair
     */
    record Answer(Events.Kept event, Proposal proposal) {}

    /**
     * What is taken instead of what is proposed.
     *
     * @param choices number of the alternative, counted from 0, by case; null for the repair as it is proposed
     */
    record Choices(@Nullable Map<String, Integer> choices) {}

    @GetMapping("/v1/events")
    @Operation(summary = "The last hundred events, the latest first")
    List<Events.Kept> list() {
        return events.latest(SHOWN);
    }

    @PostMapping("/v1/events")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Reports an event; the answer is a repair proposal",
            description = "The facts change at once, the plan once the proposal is accepted, or at night.")
    Answer take(@RequestBody Event event, Principal who) {
        var kept = taken(event, who);
        return new Answer(kept, events.propose(kept.id()));
    }

    Events.Kept taken(Event event, Principal who) {
        ownEvents.require(List.of(event), who.getName());
        return events.take(event, who.getName());
    }

    @PostMapping(path = "/v1/events/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Reports the events of a file: JSON, a workbook or CSV",
            description = "All of them are taken in, or none and every fault is told.")
    Taken take(@RequestParam("file") MultipartFile file, Principal who) throws FaultyInputException, IOException {
        return uploads.take(file, who.getName());
    }

    @GetMapping("/v1/events/{id}/proposal")
    @Operation(
            summary = "How the plan as it is now can be repaired",
            description =
                    "The ETag is the version of the office it is made for. With more=true, further places in time that"
                            + " other hearings make way for are looked for too, which takes some tenths of a second:"
                            + " they stand behind the other alternatives, whose numbers stay the same.")
    ResponseEntity<Proposal> proposal(@PathVariable long id, @RequestParam(defaultValue = "false") boolean more) {
        var proposal = more ? events.proposeWhole(id) : events.propose(id);
        return ResponseEntity.ok().eTag(ETags.of(proposal.version())).body(proposal);
    }

    @PostMapping("/v1/events/{id}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Puts the proposal in the plan, if the office is still at its version",
            description =
                    "If-Match names the version of the proposal. Choices name alternatives to take instead of what"
                            + " is proposed, by case, counted from 0.")
    void accept(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody Choices chosen,
            Principal who) {
        takeOver(id, new Acceptance(ETags.version(match), chosen.choices()), who);
    }

    Office takeOver(long id, Acceptance acceptance, Principal who) {
        var proposal = events.propose(id);
        acceptance.requireFor(proposal.version());
        own.requireOne(who.getName(), proposal.locations());
        var chosenFrom = proposal.offers(acceptance) ? proposal : events.proposeWhole(id);
        return events.accept(id, chosenFrom, acceptance, who.getName());
    }

    @GetMapping("/v1/no-shows")
    @Operation(summary = "How often nobody came, with 95 % confidence intervals")
    NoShows.Counts noShows() {
        return noShows.count();
    }
}
