package nl.planhorizon.api.hearingdays.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.hearingdays.calendar.Feed.Kind;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calendars for programs, and the calendars themselves for whoever has the link. */
@RestController
@Tag(name = "calendars", description = "iCalendar feeds behind secret links")
final class CalendarsController {

    private final Feeds feeds;
    private final Offices offices;
    private final Clock clock;

    CalendarsController(Feeds feeds, Offices offices, Clock clock) {
        this.feeds = feeds;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Whose calendar.
     *
     * @param kind officer, interpreter or room
     * @param resource its id
     */
    record FeedForm(@Nullable Kind kind, @Nullable String resource) {}

    /**
     * A link that was made.
     *
     * @param path its address on this server; it is told only now
     */
    record FeedLink(String path) {}

    @GetMapping(path = "/calendars/{secret}", produces = "text/calendar;charset=utf-8")
    String calendar(@PathVariable String secret) {
        var feed = feeds.behind(secret).orElseThrow(() -> new NotFoundException("calendar", "behind this link"));
        return FeedDocument.of(feed, offices.current(), clock.instant());
    }

    @GetMapping("/v1/calendars")
    @Operation(summary = "The links to calendars, without their secrets")
    List<Feed> list() {
        return feeds.list();
    }

    @PostMapping("/v1/calendars")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a secret link to a calendar")
    FeedLink make(@RequestBody FeedForm form, Principal who) {
        return new FeedLink(
                "/calendars/" + feeds.make(kind(form), Objects.requireNonNullElse(form.resource(), ""), who.getName()));
    }

    @DeleteMapping("/v1/calendars/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a link: it no longer answers")
    void withdraw(@PathVariable long id, Principal who) {
        feeds.withdraw(id, who.getName());
    }

    private static Kind kind(FeedForm form) {
        var kind = form.kind();
        if (kind == null) {
            throw new InvalidException(
                    List.of(new ProblemError("missing-value", "kind", "officer, interpreter, room")));
        }
        return kind;
    }
}
