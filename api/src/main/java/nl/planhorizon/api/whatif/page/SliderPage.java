package nl.planhorizon.api.whatif.page;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.whatif.store.Scenarios;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.ScenarioFiles;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.whatif.Scenario;
import org.springframework.ui.Model;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with sliders: a running estimate while they move, and a scenario once it is kept. */
@Page
final class SliderPage {

    private static final List<String> SHOWN =
            List.of("stockAtEnd", "decided", "overdueAtEnd", "termsBroken", "penaltyEuro");

    private final Offices offices;
    private final Scenarios scenarios;
    private final Estimates estimates;
    private final Words words;

    SliderPage(Offices offices, Scenarios scenarios, Estimates estimates, Words words) {
        this.offices = offices;
        this.scenarios = scenarios;
        this.estimates = estimates;
        this.words = words;
    }

    @GetMapping("/what-if/new")
    String form(@Validated Sliders sliders, Model model) throws FaultyInputException {
        var caseload = offices.current().caseload();
        model.addAttribute("sliders", sliders);
        model.addAttribute("from", Asking.from(sliders, caseload));
        model.addAttribute("names", new OfficeNames(caseload, words));
        model.addAttribute("languages", languages(caseload));
        model.addAttribute("teams", teams(caseload));
        model.addAttribute("urgent", Asking.urgent(caseload).orElse(null));
        fill(sliders, caseload, model);
        return "whatif/sliders";
    }

    @GetMapping("/what-if/estimate")
    String estimate(@Validated Sliders sliders, Model model) throws FaultyInputException {
        fill(sliders, offices.current().caseload(), model);
        return "whatif/estimate :: estimate";
    }

    private void fill(Sliders sliders, Caseload caseload, Model model) throws FaultyInputException {
        var about = new Scenario.About("estimate", words.say("what-if.yours"), "", "", "");
        var asked = Asking.scenario(sliders, caseload, about, words);
        var told = estimates.of(asked);
        var named =
                List.of(told.get(0).named(words.say("what-if.now")), told.get(1).named(words.say("what-if.yours")));
        var compared = new Compared(named, words);
        model.addAttribute("compared", compared);
        model.addAttribute("shown", SHOWN.stream().map(compared::figure).toList());
        model.addAttribute("changes", asked.changes());
        model.addAttribute("missing", missing(sliders));
    }

    private List<ProblemError> missing(Sliders sliders) {
        return sliders.missing().stream()
                .map(field -> new ProblemError("missing-value", field, words.say("what-if.missing." + field)))
                .toList();
    }

    private static List<String> languages(Caseload caseload) {
        return caseload.cases().stream()
                .filter(each -> each.language().needsInterpreter())
                .map(each -> each.language().accepted().get(0))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> teams(Caseload caseload) {
        return caseload.policy().queues().stream()
                .map(Queue::team)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @PostMapping("/what-if/scenarios")
    String keep(@Validated Sliders sliders, @RequestParam String name, @RequestParam String title, Principal who)
            throws FaultyInputException {
        var missing = missing(sliders);
        if (!missing.isEmpty()) {
            throw new InvalidException(missing);
        }
        var about = new Scenario.About(name.strip(), title.strip(), who.getName(), "", "");
        var asked = Asking.scenario(sliders, offices.current().caseload(), about, words);
        scenarios.add(ScenarioFiles.text(asked), who.getName());
        return "redirect:/what-if/scenarios/" + about.name();
    }
}
