package nl.planhorizon.api.hearingdays.calendar;

import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import nl.planhorizon.api.hearingdays.calendar.Feed.Kind;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The links to calendars: making and withdrawing them. */
@Page
final class CalendarsPage {

    private static final String PATH = "/hearing-days/calendars";

    private final Feeds feeds;

    CalendarsPage(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("feeds", feeds.list());
        model.addAttribute("kinds", Arrays.stream(Kind.values()).map(Kind::code).toList());
        return "hearingdays/calendars";
    }

    @PostMapping(PATH)
    String make(@RequestParam String kind, @RequestParam String resource, Principal who, RedirectAttributes after) {
        var secret = feeds.make(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), resource.strip(), who.getName());
        after.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendars/" + secret)
                        .toUriString());
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/withdraw")
    String withdraw(@PathVariable long id, Principal who, RedirectAttributes after) {
        feeds.withdraw(id, who.getName());
        return new Done("calendars.withdrawn", "", 0, PATH).show(after);
    }
}
