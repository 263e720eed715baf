package nl.planhorizon.api.event.page;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.planhorizon.api.attendance.NoShows;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.repair.Acceptance;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.domain.calendar.Half;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Events of the day for people. */
@Page
final class EventsPage {

    private static final int SHOWN = 50;
    private static final String CHOICE = "choice-";

    private final Events events;
    private final DayEventsController controller;
    private final NoShows noShows;
    private final Offices offices;
    private final Words words;

    EventsPage(Events events, DayEventsController controller, NoShows noShows, Offices offices, Words words) {
        this.events = events;
        this.controller = controller;
        this.noShows = noShows;
        this.offices = offices;
        this.words = words;
    }

    /**
     * An event as somebody filled it in; what is left empty is empty text.
     *
     * @param type code of what happened
     * @param subject whom or what it is about
     * @param first first day
     * @param last last day
     * @param half half of the day
     * @param value code it brings with it
     * @param excused whether there was a valid reason
     */
    record Filled(
            String type,
            String subject,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate first,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate last,

            @Nullable Half half,
            @Nullable String value,
            @Nullable Boolean excused) {

        Event event() {
            var about = trimmed(subject);
            return new Event(
                    EventType.of(type),
                    about == null ? null : about.toUpperCase(Locale.ROOT),
                    first,
                    last,
                    half,
                    trimmed(value),
                    excused);
        }

        private static @Nullable String trimmed(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.trim();
        }
    }

    @GetMapping("/events")
    String list(Model model) {
        model.addAttribute("types", EventType.values());
        model.addAttribute("events", events.latest(SHOWN));
        model.addAttribute("today", offices.current().caseload().asOf());
        model.addAttribute("counts", noShows.count());
        names(model);
        return "event/events";
    }

    @PostMapping("/events")
    String take(@ModelAttribute Filled filled, Principal who, RedirectAttributes after) {
        var kept = controller.taken(filled.event(), who);
        return new Done("event.taken", kept.event().about(), kept.version(), "/events/" + kept.id()).show(after);
    }

    @PostMapping("/events/file")
    String take(@RequestParam("file") MultipartFile file, Principal who, RedirectAttributes after)
            throws FaultyInputException, IOException {
        var taken = controller.take(file, who);
        return new Done("event.file-taken", words.number(taken.events()), taken.version(), "/events").show(after);
    }

    @GetMapping("/events/{id}")
    String one(@PathVariable long id, @RequestParam(defaultValue = "false") boolean more, Model model) {
        var proposal = more ? events.proposeWhole(id) : events.propose(id);
        model.addAttribute("kept", events.get(id));
        model.addAttribute("proposal", proposal);
        model.addAttribute("hasMore", !more && proposal.way() != null);
        names(model);
        return "event/event";
    }

    /** The choices come as fields named after the case, with the number of the alternative. */
    @PostMapping("/events/{id}/accept")
    String accept(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam Map<String, String> fields,
            Principal who,
            RedirectAttributes after) {
        Map<String, Integer> choices = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(CHOICE) && !value.isBlank()) {
                choices.put(name.substring(CHOICE.length()), number(value));
            }
        });
        var office = controller.takeOver(id, new Acceptance(ETags.seen(version), choices), who);
        return new Done("event.repaired", events.get(id).event().about(), office.version(), "/to-tell").show(after);
    }

    /** What is not a number is that of no place, which is then refused. */
    private static int number(String choice) {
        return choice.matches("\\d{1,4}") ? Integer.parseInt(choice) : -1;
    }

    private void names(Model model) {
        model.addAttribute("names", new OfficeNames(offices.current().caseload(), words));
    }
}
