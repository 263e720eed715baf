package nl.planhorizon.api.board;

import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.board.BoardQuery.Scope;
import nl.planhorizon.api.board.BoardQuery.View;
import nl.planhorizon.api.figures.Figures;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan board: the page, its grid alone after a change, its strip of figures, and a case held over it. */
@Page
final class BoardPage {

    /** Figures of a moment ago at once are better than those of now later; the page asks again. */
    private static final Duration PATIENCE = Duration.ofMillis(20);

    private final Offices offices;
    private final Accounts accounts;
    private final Figures figures;
    private final Words words;

    BoardPage(Offices offices, Accounts accounts, Figures figures, Words words) {
        this.offices = offices;
        this.accounts = accounts;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/board")
    String page(BoardQuery query, Principal who, Model model) {
        fill(query, who, model);
        return "board/board";
    }

    @GetMapping("/board/grid")
    String grid(BoardQuery query, Principal who, Model model) {
        fill(query, who, model);
        return "board/grid :: grid";
    }

    private void fill(BoardQuery query, Principal who, Model model) {
        var office = offices.current();
        var scope = scope(query, who, office);
        model.addAttribute("scope", scope);
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        if (scope.view() == View.WINDOW) {
            model.addAttribute("weeks", BoardWeeks.of(office, scope.locations()));
        } else {
            model.addAttribute("board", new BoardGrid(office, scope).view());
        }
    }

    private Scope scope(BoardQuery query, Principal who, Office office) {
        return query.in(office, accounts.signedIn(who).locations());
    }

    @GetMapping("/board/strip")
    String strip(Model model) {
        var office = offices.current();
        var known = figures.of(office, PATIENCE).or(figures::latest);
        known.ifPresent(each -> model.addAttribute("strip", StripView.of(office, each)));
        return "board/strip :: strip";
    }

    @GetMapping("/board/held/{id}")
    String held(@PathVariable String id, BoardQuery query, Principal who, Model model) {
        var office = offices.current();
        var found = office.findCase(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFoundException("case", id));
        var scope = scope(query, who, office);
        var rows = BoardRows.asked(office, query, scope);
        model.addAttribute("kind", rows.stream().allMatch(row -> row.id().isEmpty()) ? null : scope.rowsCode());
        model.addAttribute("held", HeldView.of(office, found.id(), Set.copyOf(scope.days(office)), rows, words));
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        return "board/held :: held";
    }
}
