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
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.report.Names;
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
    private static final List<String> INDICATORS =
            List.of("casesPlanned", "priorityWithinHorizon", "termsBroken", "hearingsChanged", "overtakes", "planCost");

    private final Nights nights;
    private final NightsController controller;
    private final NightCalendar calendar;
    private final NightDecisionsController decisions;
    private final Offices offices;
    private final Telling telling;
    private final Words words;
    private final Shell shell;

    MorningPage(
            Nights nights,
            NightsController controller,
            NightCalendar calendar,
            NightDecisionsController decisions,
            Shown shown) {
        this.nights = nights;
        this.controller = controller;
        this.calendar = calendar;
        this.decisions = decisions;
        offices = shown.offices();
        telling = shown.telling();
        words = shown.words();
        shell = shown.shell();
    }

    /**
     * The list of nights.
     *
     * @param asked the night that somebody asked for just now, which may not have begun yet
     */
    @GetMapping("/nights")
    String list(@RequestParam(required = false) @Nullable LocalDate asked, Model model) {
        rows(asked, model);
        model.addAttribute("next", calendar.next());
        model.addAttribute("decides", may(Role.CENTRAL_PLANNER, Role.ADMINISTRATOR));
        return "night/nights";
    }

    /** How far the nights are, for a list that is looked at while one goes on. */
    @GetMapping("/nights/progress")
    String rows(@RequestParam(required = false) @Nullable LocalDate asked, Model model) {
        var latest = nights.latest(SHOWN);
        boolean isAwaited = asked != null && nights.find(asked).isEmpty();
        model.addAttribute("nights", latest);
        model.addAttribute("asked", asked);
        model.addAttribute("goesOn", isAwaited || latest.stream().anyMatch(Night::goesOn));
        return "night/rows :: rows";
    }

    @PostMapping("/nights")
    String begin(@RequestParam LocalDate date, Principal who) {
        controller.begin(date, who.getName());
        return "redirect:/nights?asked=" + date;
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
        progress(date, model);
        return "night/morning";
    }

    /** How far a night is, and its report once there is one. */
    @GetMapping("/nights/{date}/progress")
    String progress(@PathVariable LocalDate date, Model model) {
        var night = nights.get(date);
        model.addAttribute("night", night);
        model.addAttribute("decides", may(Role.CENTRAL_PLANNER, Role.ADMINISTRATOR));
        model.addAttribute("undecided", Approval.isOpen(night));
        var caseload = offices.current().caseload();
        model.addAttribute("names", new OfficeNames(caseload, words));
        model.addAttribute("told", new Names(caseload, words.shared()));
        model.addAttribute("why", new Reasons(words));
        report(date).ifPresent(report -> {
            var earlier = nights.documents(MorningReport.KIND, SHOWN).headMap(date.plusDays(1));
            model.addAttribute("report", report);
            model.addAttribute("lines", Sparkline.of(earlier, INDICATORS));
        });
        return "night/report :: report";
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
        decisions.approve(date, ETags.seen(seen), who.getName());
        return "redirect:/nights/" + date;
    }

    @PostMapping("/nights/{date}/decline")
    String decline(@PathVariable LocalDate date, @RequestParam(required = false) @Nullable Long seen) {
        decisions.decline(date, ETags.seen(seen));
        return "redirect:/nights/" + date;
    }

    /**
     * Whom to tell.
     *
     * @param all whether also of hearings that are far away
     */
    @GetMapping("/to-tell")
    String toTell(@RequestParam(defaultValue = "false") boolean all, Model model) {
        var open = telling.open();
        model.addAttribute("open", all ? open.all() : open.near());
        model.addAttribute("later", all ? 0 : open.all().size() - open.near().size());
        model.addAttribute("all", all);
        model.addAttribute("plans", may(Role.PLANNER, Role.CENTRAL_PLANNER));
        return "night/to-tell";
    }

    @PostMapping("/to-tell/{id}")
    String tick(@PathVariable long id, @RequestParam(defaultValue = "false") boolean all, Principal who) {
        telling.tick(id, who.getName());
        return all ? "redirect:/to-tell?all=true" : "redirect:/to-tell";
    }
}
