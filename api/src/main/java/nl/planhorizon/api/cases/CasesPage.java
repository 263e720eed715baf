package nl.planhorizon.api.cases;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import nl.planhorizon.api.cases.CaseSearch.State;
import nl.planhorizon.api.office.Journal;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Slice;
import nl.planhorizon.api.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of cases, and the panel about one of them that opens everywhere. */
@Page
final class CasesPage {

    private static final int LINES = 8;

    private final Offices offices;
    private final Journal journal;
    private final Words words;

    CasesPage(Offices offices, Journal journal, Words words) {
        this.offices = offices;
        this.journal = journal;
        this.words = words;
    }

    @GetMapping("/cases")
    String list(CaseFilter filter, Model model) {
        var office = offices.current();
        var search = filter.toSearch();
        var slice = Slice.of(search.in(office), filter.number(), filter.rows());
        model.addAttribute("search", search);
        model.addAttribute("slice", slice);
        model.addAttribute(
                "rows",
                slice.items().stream().map(each -> CaseRow.of(each, office)).toList());
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        model.addAttribute("languages", office.casesInTurn().openLanguages());
        model.addAttribute(
                "states", Arrays.stream(State.values()).map(State::code).toList());
        return "cases/cases";
    }

    /** All pages of the list as a file. */
    @GetMapping("/cases/export/{form}")
    ResponseEntity<byte[]> export(@PathVariable String form, CaseFilter filter) throws IOException {
        return Download.of(CaseExport.of(filter.toSearch(), offices.current(), words), form);
    }

    @GetMapping("/cases/{id}")
    String whole(@PathVariable String id, Model model) {
        fill(id, model);
        return "cases/case";
    }

    @GetMapping("/cases/{id}/panel")
    String panel(@PathVariable String id, Model model) {
        fill(id, model);
        return "cases/panel :: panel";
    }

    private void fill(String id, Model model) {
        var office = offices.current();
        var found = office.findCase(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFoundException("case", id));
        model.addAttribute("view", CaseView.of(found, office, journal.about("hearing", found.id(), LINES), words));
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
    }
}
