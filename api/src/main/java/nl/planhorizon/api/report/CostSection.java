package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.catalogue.Rule.Kind;

/** What the plan costs by part, and how far it is from the best possible one. */
final class CostSection implements PlanReport.Section {

    private final Texts texts;

    CostSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> lines(PlanFigures figures) {
        var rules = figures.audit().rules();
        var lines = new ArrayList<String>();
        lines.add(texts.say("report.cost", texts.number(rules.planCost()), texts.number(rules.costOfNoPlan())));
        var table = new TextTable();
        Rule.of(Kind.COST)
                .forEach(rule -> table.noted(
                        texts.meaning(rule),
                        rule.code(),
                        texts.number(rules.costs().getOrDefault(rule.code(), 0L))));
        lines.addAll(table.lines());
        lines.add(distance(figures));
        lines.add(texts.say("report.weights", weights(figures)));
        return lines;
    }

    private String distance(PlanFigures figures) {
        var bound = figures.bound();
        if (bound == null) {
            return texts.say("report.gap.unknown");
        }
        return texts.say("report.gap", texts.percentage(bound.gap()), texts.number(bound.lowerBound()));
    }

    private String weights(PlanFigures figures) {
        return PlanFigures.weights(figures.caseload()).entrySet().stream()
                .map(weight -> weight.getKey().replace("weight-", "") + " " + weight.getValue())
                .collect(Collectors.joining(", "));
    }
}
