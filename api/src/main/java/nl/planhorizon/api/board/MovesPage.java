package nl.planhorizon.api.board;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.desk.Chosen;
import nl.planhorizon.api.desk.Moved;
import nl.planhorizon.api.desk.PinHearing;
import nl.planhorizon.api.desk.PlaceHearing;
import nl.planhorizon.api.desk.UndoLast;
import nl.planhorizon.api.desk.UnplanHearing;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Journal;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What planners do on the board. The page hears of it by an event, and shows the new state. */
@Page
final class MovesPage {

    private static final int LINES = 3;

    private final Offices offices;
    private final Accounts accounts;
    private final Journal journal;
    private final UndoLast undo;
    private final Words words;

    MovesPage(Offices offices, Accounts accounts, Journal journal, UndoLast undo, Words words) {
        this.offices = offices;
        this.accounts = accounts;
        this.journal = journal;
        this.undo = undo;
        this.words = words;
    }

    /**
     * Where a case is to be heard.
     *
     * @param seen version of its hearing that the planner saw
     * @param day first day
     * @param half half of the first day
     * @param location code of the location
     * @param officer id of the officer, or empty for any
     * @param interpreter id of the interpreter, or empty for any
     * @param room id of the room, or empty for any
     * @param why why, or empty
     */
    record Target(
            @Nullable Long seen,
            LocalDate day,
            Half half,
            String location,
            @Nullable String officer,
            @Nullable String interpreter,
            @Nullable String room,
            @Nullable String why) {

        Wish wish() {
            return Chosen.of(location, officer, interpreter, room);
        }
    }

    @PostMapping("/board/{id}/place")
    ModelAndView place(@PathVariable String id, Target target, Principal who, HttpServletResponse response) {
        var office = offices.current();
        var held = hold(office, id);
        var hearing = at(office, held, target);
        var why = open(target.why());
        if (why == null && hearing != null && needsReason(held, hearing)) {
            return new ModelAndView("board/held :: reason")
                    .addObject("caseId", id)
                    .addObject("target", target)
                    .addObject("overtaken", held.overtaking(hearing).unexplained());
        }
        if (hearing == null) {
            throw new RefusedChangeException("refused.no-place", List.of());
        }
        change(new PlaceHearing(accounts.signedIn(who), hearing, ETags.seen(target.seen()), why), who);
        return Moved.answer(response, words.say("board.moved", id, words.when(hearing)));
    }

    private static HeldCase hold(Office office, String id) {
        if (office.findCase(id).isEmpty()) {
            throw new NotFoundException("case", id);
        }
        return office.desk().hold(id);
    }

    private static @Nullable Hearing at(Office office, HeldCase held, Target target) {
        if (!Chosen.unknown(office, target.wish()).isEmpty()) {
            throw new RefusedChangeException("refused.not-there", List.of());
        }
        return Chosen.at(held, new Session(target.day(), target.half()), target.wish());
    }

    private static boolean needsReason(HeldCase held, Hearing hearing) {
        return held.judge(hearing).isLegal()
                && !held.overtaking(hearing).unexplained().isEmpty();
    }

    @PostMapping("/board/{id}/unplan")
    ModelAndView unplan(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long seen,
            @RequestParam(defaultValue = "") String why,
            Principal who,
            HttpServletResponse response) {
        change(new UnplanHearing(accounts.signedIn(who), id, ETags.seen(seen), open(why)), who);
        return Moved.answer(response, words.say("board.unplanned", id));
    }

    @PostMapping("/board/{id}/pin")
    ModelAndView pin(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long seen,
            @RequestParam(defaultValue = "") String why,
            Principal who,
            HttpServletResponse response) {
        change(new PinHearing(accounts.signedIn(who), id, ETags.seen(seen), open(why)), who);
        return Moved.answer(response, words.say(why.isBlank() ? "board.unpinned" : "board.pinned", id));
    }

    @PostMapping("/board/undo")
    ModelAndView undo(Principal who, HttpServletResponse response) {
        var undone = undo.by(accounts.signedIn(who));
        return Moved.answer(response, words.say(undone ? "board.undone" : "board.nothing-to-undo"));
    }

    private void change(Change change, Principal who) {
        offices.change(change, who.getName());
    }

    private static @Nullable String open(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Somebody was first: both versions are shown, nothing is overwritten. */
    @ExceptionHandler
    ModelAndView onConflict(ConflictException conflict, HttpServletResponse response) {
        var office = offices.current();
        var id = conflict.key().id();
        response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
        return new ModelAndView("board/held :: conflict")
                .addObject("caseId", id)
                .addObject("now", office.plans().working().get(id))
                .addObject("names", new OfficeNames(office.caseload(), words))
                .addObject("lines", journal.about("hearing", id, LINES));
    }

    @ExceptionHandler
    ModelAndView onRefusal(RefusedChangeException refused, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return new ModelAndView("board/held :: refused")
                .addObject("code", refused.code())
                .addObject("rules", refused.rules());
    }
}
