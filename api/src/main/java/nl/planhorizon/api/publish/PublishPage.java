package nl.planhorizon.api.publish;

import java.security.Principal;
import java.time.LocalDate;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishing the working plan up to a day, with what will change seen first. */
@Page
final class PublishPage {

    private static final int WEEKS = 2;

    private final Offices offices;
    private final Words words;

    PublishPage(Offices offices, Words words) {
        this.offices = offices;
        this.words = words;
    }

    @GetMapping("/publish")
    String preview(@RequestParam(required = false) @Nullable LocalDate until, Model model) {
        var office = offices.current();
        var window = office.caseload().window();
        var last = until == null ? window.first().plusWeeks(WEEKS).minusDays(3) : until;
        var after = new Publish(last, office.version()).applyTo(office);
        model.addAttribute("until", last);
        model.addAttribute("window", window);
        model.addAttribute("version", office.version());
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        model.addAttribute("lines", PublishedChange.between(office, after));
        return "publish/publish";
    }

    @PostMapping("/publish")
    String publish(@RequestParam LocalDate until, @RequestParam(required = false) @Nullable Long seen, Principal who) {
        offices.change(new Publish(until, ETags.seen(seen)), who.getName());
        return "redirect:/board";
    }
}
