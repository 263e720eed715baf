package nl.planhorizon.api.event.page;

import java.security.Principal;
import java.util.Locale;
import nl.planhorizon.api.event.refill.ExpectedNoShows;
import nl.planhorizon.api.event.refill.Refills;
import nl.planhorizon.api.event.refill.Standby;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who can have a place that falls out, and who can come at short notice. */
@Page
final class RefillsPage {

    private final Refills refills;
    private final ExpectedNoShows expected;
    private final Offices offices;
    private final Words words;

    RefillsPage(Refills refills, ExpectedNoShows expected, Offices offices, Words words) {
        this.refills = refills;
        this.expected = expected;
        this.offices = offices;
        this.words = words;
    }

    @GetMapping("/cases/{id}/refills")
    String refills(@PathVariable String id, Model model) {
        var caseId = id.toUpperCase(Locale.ROOT);
        model.addAttribute("id", caseId);
        model.addAttribute("offered", refills.of(caseId));
        names(model);
        return "event/refills";
    }

    @PostMapping("/cases/{id}/refills")
    String refill(
            @PathVariable String id,
            @RequestParam String caseId,
            @RequestParam(required = false) @Nullable Long seen,
            Principal who,
            RedirectAttributes after) {
        var office = refills.take(id.toUpperCase(Locale.ROOT), caseId, ETags.seen(seen), who.getName());
        return new Done("event.refilled", caseId, office.version(), "/to-tell").show(after);
    }

    @GetMapping("/standby")
    String standby(Model model) {
        var office = offices.current();
        model.addAttribute("standby", Standby.of(office));
        model.addAttribute("expected", expected.of(office));
        names(model);
        return "event/standby";
    }

    private void names(Model model) {
        model.addAttribute("names", new OfficeNames(offices.current().caseload(), words));
    }
}
