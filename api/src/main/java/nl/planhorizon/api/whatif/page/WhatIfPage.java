package nl.planhorizon.api.whatif.page;

import java.security.Principal;
import java.util.List;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.api.whatif.store.Scenarios;
import nl.planhorizon.api.whatif.store.StoredScenario;
import nl.planhorizon.api.whatif.study.Studies;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.scenario.BundledScenarios;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What-if scenarios for people: choosing some to compare, and one scenario with its versions. */
@Page
final class WhatIfPage {

    private static final int SHOWN = 30;

    private final Scenarios scenarios;
    private final Studies studies;
    private final Words words;

    WhatIfPage(Scenarios scenarios, Studies studies, Words words) {
        this.scenarios = scenarios;
        this.studies = studies;
        this.words = words;
    }

    /**
     * A scenario to choose.
     *
     * @param name its short name
     * @param title what people call it
     * @param stored its latest version, or null if it comes along with the product
     */
    public record Choice(
            String name, String title, @Nullable StoredScenario stored) {}

    @GetMapping("/what-if")
    String list(Model model) {
        model.addAttribute("own", scenarios.latest().stream().map(this::choice).toList());
        model.addAttribute("bundled", bundled());
        model.addAttribute("studies", studies.latest(SHOWN));
        return "whatif/what-if";
    }

    private Choice choice(StoredScenario stored) {
        var document = Documents.read(stored.document());
        var title = document.path("title").asText();
        return new Choice(
                stored.name(), words.name(title, document.path("titleEnglish").asText(title)), stored);
    }

    private List<Choice> bundled() {
        return BundledScenarios.names().stream()
                .flatMap(name -> BundledScenarios.named(name).stream())
                .map(each -> new Choice(
                        each.about().name(),
                        words.name(each.about().title(), each.about().english()),
                        null))
                .toList();
    }

    @GetMapping("/what-if/scenarios/{scenario}")
    String one(@PathVariable("scenario") String name, Model model) {
        var versions = scenarios.versions(name);
        var stored = versions.get(0);
        model.addAttribute("stored", stored);
        model.addAttribute("choice", choice(stored));
        model.addAttribute("versions", versions);
        return "whatif/scenario";
    }

    @PostMapping("/what-if/scenarios/{scenario}")
    String change(
            @PathVariable("scenario") String name,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam String document,
            Principal who)
            throws FaultyInputException {
        scenarios.change(name, ETags.seen(version), document, who.getName());
        return "redirect:/what-if/scenarios/" + name;
    }
}
