package nl.planhorizon.api.mark;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.mark.Marking.Noted;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Done;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Location;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A week at a location: who stands by each day, and how far the interpreters of its hearings are called. */
@Page
final class DutyPage {

    private static final int WEEK = 5;

    private final Offices offices;
    private final Accounts accounts;
    private final Marking marking;
    private final Words words;

    DutyPage(Offices offices, Accounts accounts, Marking marking, Words words) {
        this.offices = offices;
        this.accounts = accounts;
        this.marking = marking;
        this.words = words;
    }

    /**
     * A hearing with how far its interpreter is called.
     *
     * @param hearing the hearing
     * @param language the applicant's own language
     * @param pool whether the interpreter is a pool of which somebody is called later
     * @param call how far, or null for not yet
     * @param seen version of the call
     */
    record Call(
            Hearing hearing,
            String language,
            boolean pool,
            @Nullable Mark call,
            long seen) {

        public String subject() {
            return Mark.subjectOf(hearing.caseId(), hearing.firstDay());
        }

        public String state() {
            return call == null ? "none" : call.value();
        }

        /** Who comes of a pool, as far as it is told. */
        public String name() {
            return call == null
                    ? ""
                    : call.words()
                            .substring(String.valueOf(hearing.interpreter()).length())
                            .strip();
        }
    }

    @GetMapping("/duty")
    String week(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable String location,
            Principal who,
            Model model) {
        var office = offices.current();
        var asked = from == null ? office.caseload().window().first() : from;
        var monday = Weeks.mondayOf(asked);
        var at = location(office, location, accounts.signedIn(who).locations());
        model.addAttribute("monday", monday);
        model.addAttribute("at", at);
        model.addAttribute(
                "days",
                monday.datesUntil(monday.plusDays(WEEK))
                        .filter(office.caseload().openDays()::isOpen)
                        .map(day -> DayView.of(office, at, day))
                        .toList());
        model.addAttribute("calls", calls(office, at, monday));
        model.addAttribute("states", Marking.STATES);
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        return "mark/duty";
    }

    private static String location(Office office, @Nullable String asked, Set<String> own) {
        var known = office.caseload().resources().locations().stream()
                .map(Location::code)
                .toList();
        if (asked != null && known.contains(asked)) {
            return asked;
        }
        return known.stream().filter(own::contains).findFirst().orElse(known.isEmpty() ? "" : known.get(0));
    }

    private static List<Call> calls(Office office, String location, LocalDate monday) {
        var last = monday.plusDays(WEEK - 1L);
        return office.plans().working().values().stream()
                .filter(each -> each.location().equals(location) && each.interpreter() != null)
                .filter(each ->
                        !each.firstDay().isBefore(monday) && !each.firstDay().isAfter(last))
                .sorted(Comparator.comparing(Hearing::start).thenComparing(Hearing::caseId))
                .map(each -> call(office, each))
                .toList();
    }

    private static Call call(Office office, Hearing hearing) {
        var subject = Mark.subjectOf(hearing.caseId(), hearing.firstDay());
        return new Call(
                hearing,
                office.facts().of(hearing).asylumCase().language().own(),
                office.caseload().resources().interpreters().stream()
                        .anyMatch(each -> each.id().equals(hearing.interpreter()) && each.isPool()),
                office.marks().call(hearing),
                DayView.seen(office, MarkKind.CALL, subject));
    }

    /**
     * How far an interpreter is called, as somebody filled it in.
     *
     * @param subject case and first day
     * @param state offered, accepted or confirmed; empty for not yet
     * @param interpreter id of the interpreter or pool
     * @param name register code of who comes of a pool, or empty
     * @param seen the version its editor saw
     */
    record CallPost(
            @Nullable String subject,
            @Nullable String state,
            @Nullable String interpreter,
            @Nullable String name,
            @Nullable Long seen) {

        Noted noted() {
            var told = text(interpreter) + " " + text(name);
            return new Noted(
                    MarkKind.CALL, text(subject), text(state), text(state).isEmpty() ? "" : told.strip());
        }

        long version() {
            return ETags.seen(seen);
        }

        private static String text(@Nullable String told) {
            return told == null ? "" : told.strip();
        }
    }

    @PostMapping("/duty/calls")
    String call(CallPost post, @RequestParam String back, Principal who, RedirectAttributes after) {
        var noted = post.noted();
        var office = marking.putOrRemove(noted, post.version(), who.getName());
        return new Done("marks.called", Mark.about(noted.subject()), office.version(), back).show(after);
    }

    @PostMapping("/duty/reserve")
    String reserve(
            @RequestParam String subject,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(required = false) @Nullable Long seen,
            Principal who,
            RedirectAttributes after) {
        var noted = new Noted(MarkKind.RESERVE, subject, officer, "");
        var office = marking.putOrRemove(noted, ETags.seen(seen), who.getName());
        var at = Mark.about(subject);
        var back = "/duty?location=" + at + "&from=" + Mark.rest(subject);
        return new Done("marks.reserved", at, office.version(), back).show(after);
    }
}
