package nl.planhorizon.api.hearingdays;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.hearingdays.DayFilter.By;
import nl.planhorizon.api.hearingdays.HearingDays.InvitationForm;
import nl.planhorizon.api.hearingdays.letter.Letters;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day lists, on the screen and on paper, and what is registered about a hearing. */
@Page
final class HearingDaysPage {

    private static final String PDF = "application/pdf";

    /** The form about an invitation, with the page to come back to; a box that is not ticked is not sent. */
    record InvitationPost(
            @Nullable String state,
            @Nullable LocalDate on,
            @Nullable Boolean signed,
            @Nullable Long seen,
            @Nullable String back) {}

    /** The form about who came, with the page to come back to. */
    record AttendancePost(
            @Nullable String outcome,
            @Nullable Long seen,
            @Nullable String back) {}

    private final HearingDays days;
    private final Letters letters;
    private final Words words;

    HearingDaysPage(HearingDays days, Letters letters, Words words) {
        this.days = days;
        this.letters = letters;
        this.words = words;
    }

    @GetMapping("/hearing-days")
    String list(DayFilter filter, Model model) {
        fill(filter, model);
        return "hearingdays/days";
    }

    @GetMapping("/hearing-days/print")
    String print(DayFilter filter, Model model) {
        fill(filter, model);
        return "hearingdays/print";
    }

    private void fill(DayFilter filter, Model model) {
        var list = days.list(filter);
        model.addAttribute("list", list);
        model.addAttribute("filter", filter);
        model.addAttribute("by", Arrays.stream(By.values()).map(By::code).toList());
        model.addAttribute("names", names());
        model.addAttribute("previous", list.day().minusDays(1));
        model.addAttribute("next", list.day().plusDays(1));
    }

    private OfficeNames names() {
        return new OfficeNames(days.office().caseload(), words);
    }

    @GetMapping("/hearing-days/export/{form}")
    ResponseEntity<byte[]> export(@PathVariable String form, DayFilter filter) throws IOException {
        return Download.of(DayExport.of(days.list(filter), names(), words), form);
    }

    /** The invitations to all hearings on the list that begin that day. */
    @GetMapping("/hearing-days/letters")
    ResponseEntity<byte[]> letters(DayFilter filter) throws IOException {
        var list = days.list(filter);
        var hearings = list.rows()
                .filter(row -> row.firstDay().equals(list.day()))
                .map(row -> days.find(new HearingKey(row.caseId(), row.firstDay())))
                .toList();
        return Download.of("uitnodigingen-" + list.day() + ".pdf", PDF, letters.pdf(hearings, days.office()));
    }

    @GetMapping("/hearing-days/{caseId}/{firstDay}")
    String whole(@PathVariable String caseId, @PathVariable LocalDate firstDay, DayFilter filter, Model model) {
        fill(caseId, firstDay, filter, model);
        return "hearingdays/hearing";
    }

    @GetMapping("/hearing-days/{caseId}/{firstDay}/panel")
    String panel(@PathVariable String caseId, @PathVariable LocalDate firstDay, DayFilter filter, Model model) {
        fill(caseId, firstDay, filter, model);
        return "hearingdays/panel :: panel";
    }

    private void fill(String caseId, LocalDate firstDay, DayFilter filter, Model model) {
        var key = new HearingKey(caseId, firstDay);
        model.addAttribute("row", days.row(key));
        model.addAttribute("hearing", days.find(key).hearing());
        model.addAttribute("filter", filter);
        model.addAttribute("names", names());
        model.addAttribute("asOf", days.office().caseload().asOf());
        model.addAttribute(
                "outcomes", Outcome.registrable().stream().map(Outcome::code).toList());
    }

    @GetMapping("/hearing-days/{caseId}/{firstDay}/letter")
    ResponseEntity<byte[]> letter(@PathVariable String caseId, @PathVariable LocalDate firstDay) throws IOException {
        var hearing = days.find(new HearingKey(caseId, firstDay));
        return Download.of("uitnodiging-" + caseId + ".pdf", PDF, letters.pdf(List.of(hearing), days.office()));
    }

    @PostMapping("/hearing-days/{caseId}/{firstDay}/invitation")
    String invite(
            @PathVariable String caseId,
            @PathVariable LocalDate firstDay,
            InvitationPost post,
            Principal who,
            RedirectAttributes after) {
        var form = new InvitationForm(post.state(), post.on(), Boolean.TRUE.equals(post.signed()));
        var which = new HearingKey(caseId, firstDay);
        var office = days.register(which, ETags.seen(post.seen()), form, who.getName());
        return new Done("days.done." + post.state(), caseId, office.version(), page(post.back())).show(after);
    }

    @PostMapping("/hearing-days/{caseId}/{firstDay}/attendance")
    String attend(
            @PathVariable String caseId,
            @PathVariable LocalDate firstDay,
            AttendancePost post,
            Principal who,
            RedirectAttributes after) {
        var outcome = String.valueOf(post.outcome());
        var which = new HearingKey(caseId, firstDay);
        var office = days.register(which, ETags.seen(post.seen()), outcome, who.getName());
        return new Done("days.done." + outcome, caseId, office.version(), page(post.back())).show(after);
    }

    private static String page(@Nullable String back) {
        return back == null ? "" : back;
    }
}
