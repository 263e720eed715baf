package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.catalogue.Rule.Kind;

/** Which hard rules are broken, and what became of the hearings that stood. */
final class RuleSection implements PlanReport.Section {

    private final Texts texts;

    RuleSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> lines(PlanFigures figures) {
        var rules = figures.audit().rules();
        var lines = new ArrayList<String>();
        if (rules.hardViolations().isEmpty()) {
            lines.add(texts.say("report.hard.none"));
        } else {
            lines.add(texts.say("report.hard.some"));
            lines.addAll(violations(figures));
        }
        figures.audit().witness().stream()
                .filter(witness -> !FairnessSection.isAboutFairness(witness))
                .forEach(witness -> lines.add("  " + witness.line(texts.locale())));
        lines.add(texts.say(
                "report.changed", texts.number(figures.audit().hearings().hearingsChanged())));
        if (!rules.brokenHearings().isEmpty()) {
            lines.add(texts.say(
                    "report.broken", texts.number(rules.brokenHearings().size())));
            var table = new TextTable();
            rules.brokenHearings().forEach(each -> table.noted(String.join(", ", each.rules()), each.caseId()));
            lines.addAll(table.lines());
        }
        return lines;
    }

    private List<String> violations(PlanFigures figures) {
        var broken = figures.audit().rules().hardViolations();
        var table = new TextTable();
        Rule.of(Kind.HARD).stream()
                .filter(rule -> broken.containsKey(rule.code()))
                .forEach(rule -> table.noted(
                        texts.meaning(rule), rule.code(), texts.number(broken.getOrDefault(rule.code(), 0))));
        return table.lines();
    }
}
