package nl.planhorizon.api.why;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.audit.facts.CaseFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a case stands as it does, and its history: pages that can be read without the system once they are printed. */
@Page
final class WhyPage {

    private final Offices offices;
    private final CaseHistory history;
    private final Words words;
    private final Clock clock;

    WhyPage(Offices offices, CaseHistory history, Words words, Clock clock) {
        this.offices = offices;
        this.history = history;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/why")
    String why(@PathVariable String id, Model model) {
        var office = offices.current();
        var found = find(office, id);
        model.addAttribute("why", Why.of(found, office, words));
        fill(found, office, model);
        return "why/why";
    }

    @GetMapping("/cases/{id}/history")
    String history(@PathVariable String id, Model model) {
        var office = offices.current();
        var found = find(office, id);
        model.addAttribute("lines", history.of(found.id()));
        fill(found, office, model);
        return "why/history";
    }

    private void fill(CaseFacts found, Office office, Model model) {
        model.addAttribute("facts", found);
        model.addAttribute("office", office);
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        model.addAttribute("now", clock.instant());
    }

    @GetMapping("/cases/{id}/history/{form}")
    ResponseEntity<byte[]> export(@PathVariable String id, @PathVariable String form) throws IOException {
        var office = offices.current();
        var found = find(office, id);
        var names = new OfficeNames(office.caseload(), words);
        return Download.of(new HistoryExport(names, words).of(found.id(), history.of(found.id())), form);
    }

    static CaseFacts find(Office office, String id) {
        return office.findCase(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFoundException("case", id));
    }
}
