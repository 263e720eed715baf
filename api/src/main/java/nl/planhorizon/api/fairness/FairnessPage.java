package nl.planhorizon.api.fairness;

import java.io.IOException;
import java.util.List;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.report.Names;
import nl.planhorizon.api.web.Download;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.audit.groups.GroupRow;
import nl.planhorizon.data.grid.ListOutput.Heading;
import nl.planhorizon.data.grid.ListOutput.Listed;
import nl.planhorizon.solver.domain.Code;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How groups of people fare: under the working plan, or in a period. */
@Page
final class FairnessPage {

    private static final List<String> COLUMNS = List.of(
            "grouping",
            "group",
            "cases",
            "median",
            "p90",
            "with-horizon",
            "within-horizon",
            "delay",
            "spread",
            "delay-alike",
            "spread-alike",
            "verdict");

    private final Offices offices;
    private final Fairness fairness;
    private final Words words;

    FairnessPage(Offices offices, Fairness fairness, Words words) {
        this.offices = offices;
        this.fairness = fairness;
        this.words = words;
    }

    @GetMapping("/fairness")
    String page(Period period, Model model) throws FaultyInputException {
        var office = offices.current();
        var rows = fairness.of(office, period);
        model.addAttribute("period", period);
        model.addAttribute("window", office.caseload().window());
        model.addAttribute("tables", new FairnessReport(office.caseload(), words.shared()).tables(rows));
        model.addAttribute("told", new Names(office.caseload(), words.shared()));
        model.addAttribute("certificate", fairness.certificate(office));
        model.addAttribute("query", period.query());
        return "fairness/fairness";
    }

    @GetMapping("/fairness/{form}")
    ResponseEntity<byte[]> export(@PathVariable String form, Period period) throws FaultyInputException, IOException {
        var rows = fairness.of(offices.current(), period);
        var headings = COLUMNS.stream()
                .map(key -> new Heading(key, words.say("fairness.column." + key)))
                .toList();
        return Download.of(
                new Listed(
                        "fairness",
                        headings,
                        rows.stream().map(FairnessPage::cells).toList()),
                form);
    }

    private static List<Object> cells(GroupRow row) {
        var median = row.waitingDaysMedian();
        var p90 = row.waitingDaysP90();
        return List.of(
                Code.of(row.grouping()),
                row.group(),
                row.cases(),
                median == null ? "" : median,
                p90 == null ? "" : p90,
                row.withHorizon(),
                row.withinHorizon(),
                row.inQueue().days(),
                row.inQueue().spread(),
                row.amongAlike().days(),
                row.amongAlike().spread(),
                Code.of(row.verdict()));
    }
}
