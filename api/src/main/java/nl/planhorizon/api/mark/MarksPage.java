package nl.planhorizon.api.mark;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import nl.planhorizon.api.desk.Moved;
import nl.planhorizon.api.mark.Marking.Noted;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Beside the board: a day with its lock, note and reserve; the note about a case, and the hold on its place. */
@Page
final class MarksPage {

    private final Offices offices;
    private final Marking marking;
    private final Words words;

    MarksPage(Offices offices, Marking marking, Words words) {
        this.offices = offices;
        this.marking = marking;
        this.words = words;
    }

    @GetMapping("/board/days/{location}/{day}")
    String whole(@PathVariable String location, @PathVariable LocalDate day, Model model) {
        fill(location, day, model);
        return "mark/day-page";
    }

    @GetMapping("/board/days/{location}/{day}/panel")
    String panel(@PathVariable String location, @PathVariable LocalDate day, Model model) {
        fill(location, day, model);
        return "mark/day :: day";
    }

    private void fill(String location, LocalDate day, Model model) {
        var office = offices.current();
        if (office.caseload().resources().locations().stream()
                .noneMatch(each -> each.code().equals(location))) {
            throw new NotFoundException("location", location);
        }
        model.addAttribute("view", DayView.of(office, location, day));
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
    }

    /**
     * What is noted about something.
     *
     * @param kind code of what it is: day-lock, day-note, reserve, case-note, hold
     * @param subject what it is about
     * @param seen the version its editor saw
     * @param value a code or day, or empty
     * @param words what the planner wrote, or empty
     * @param end whether it is to be taken away
     */
    record Post(
            @Nullable String kind,
            @Nullable String subject,
            @Nullable Long seen,
            @Nullable String value,
            @Nullable String words,
            @Nullable Boolean end) {

        Noted noted(MarkKind known) {
            return new Noted(known, text(subject), text(value), text(words));
        }

        long version() {
            return ETags.seen(seen);
        }

        boolean ends() {
            return Boolean.TRUE.equals(end);
        }

        private static String text(@Nullable String told) {
            return told == null ? "" : told;
        }
    }

    @PostMapping("/board/marks")
    ModelAndView note(Post post, Principal who, HttpServletResponse response) {
        var kind = MarkKind.find(String.valueOf(post.kind()))
                .orElseThrow(() -> new NotFoundException("kind", String.valueOf(post.kind())));
        var noted = post.noted(kind);
        if (post.ends()) {
            marking.remove(kind, noted.subject(), post.version(), who.getName());
        } else {
            marking.putOrRemove(noted, post.version(), who.getName());
        }
        return Moved.answer(response, words.say("marks.said." + kind.code(), Mark.about(noted.subject())));
    }
}
