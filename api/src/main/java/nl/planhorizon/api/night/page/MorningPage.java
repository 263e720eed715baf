package nl.planhorizon.api.night.page;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.night.NightCalendar;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.report.MorningReport;
import nl.planhorizon.api.night.step.Approval;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.tell.MessageRows;
import nl.planhorizon.api.tell.Telling;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Shell;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Nights and their morning reports for people. */
@Page
final class MorningPage {

    private static final int SHOWN = 30;
    private static final int DAYS_AHEAD = 14;
    private static final List<String> INDICATORS =
            List.of("casesPlanned", "priorityWithinHorizon", "termsBroken", "hearingsChanged", "overtakes", "planCost");

    private final Nights nights;
    private final NightsController controller;
    private final NightCalendar calendar;
    private final Approval approval;
    private final Offices offices;
    private final MessageRows messages;
    private final Telling telling;
    private final Words words;
    private final Shell shell;

    MorningPage(Nights nights, NightsController controller, NightCalendar calendar, Approval approval, Shown shown) {
        this.nights = nights;
        this.controller = controller;
        this.calendar = calendar;
        this.approval = approval;
        offices = shown.offices();
        messages = shown.messages();
        telling = shown.telling();
        words = shown.words();
        shell = shown.shell();
    }

    @GetMapping("/nights")
    String list(Model model) {
        model.addAttribute("nights", nights.latest(SHOWN));
        model.addAttribute("next", calendar.next());
        model.addAttribute("decides", may(Role.CENTRAL_PLANNER, Role.ADMINISTRATOR));
        return "night/nights";
    }

    @PostMapping("/nights")
    String begin(@RequestParam LocalDate date, Principal who) {
        controller.begin(date, who.getName());
        return "redirect:/nights";
    }

    /** The report of this morning, or else the list. */
    @GetMapping("/nights/latest")
    String latest() {
        return nights.latest(1).stream()
                .findFirst()
                .map(night -> "redirect:/nights/" + night.date())
                .orElse("redirect:/nights");
    }

    @GetMapping("/nights/{date}")
    String one(@PathVariable LocalDate date, Model model) {
        var night = night(date);
        model.addAttribute("night", night);
        model.addAttribute("decides", may(Role.CENTRAL_PLANNER, Role.ADMINISTRATOR));
        model.addAttribute("undecided", Approval.isOpen(night));
        model.addAttribute("names", new OfficeNames(offices.current().caseload(), words));
        model.addAttribute("why", new Reasons(words));
        model.addAttribute("report", report(date).orElse(null));
        model.addAttribute(
                "lines",
                Sparkline.of(nights.documents(MorningReport.KIND, SHOWN).headMap(date.plusDays(1)), INDICATORS));
        return "night/morning";
    }

    private boolean may(Role one, Role other) {
        var roles = shell.roles();
        return roles.contains(one) || roles.contains(other);
    }

    private Optional<MorningReport> report(LocalDate date) {
        return nights.document(date, MorningReport.KIND).map(content -> Documents.as(content, MorningReport.class));
    }

    @PostMapping("/nights/{date}/approve")
    String approve(@PathVariable LocalDate date, @RequestParam(required = false) @Nullable Long seen, Principal who) {
        refuseUnlessAt(date, ETags.seen(seen));
        approval.approve(date, who.getName());
        return "redirect:/nights/" + date;
    }

    @PostMapping("/nights/{date}/decline")
    String decline(@PathVariable LocalDate date, @RequestParam(required = false) @Nullable Long seen) {
        refuseUnlessAt(date, ETags.seen(seen));
        approval.decline(date);
        return "redirect:/nights/" + date;
    }

    /** A night that was taken up again has another plan than the one that was looked at. */
    private void refuseUnlessAt(LocalDate date, long seen) {
        long attempt = night(date).attempt();
        if (attempt != seen) {
            throw new ConflictException(new VersionKey("night", date.toString()), seen, attempt);
        }
    }

    private Night night(LocalDate date) {
        return nights.find(date).orElseThrow(() -> new NotFoundException("night", date.toString()));
    }

    @GetMapping("/to-tell")
    String toTell(Model model) {
        model.addAttribute(
                "open", messages.openUntil(offices.current().caseload().asOf().plusDays(DAYS_AHEAD)));
        model.addAttribute("plans", may(Role.PLANNER, Role.CENTRAL_PLANNER));
        return "night/to-tell";
    }

    @PostMapping("/to-tell/{id}")
    String tick(@PathVariable long id, Principal who) {
        if (!telling.tick(id, who.getName())) {
            throw new RefusedChangeException("refused.told-already", List.of());
        }
        return "redirect:/to-tell";
    }
}
