package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.audit.Witness;
import nl.planhorizon.solver.catalogue.Rule;

/** The fairness certificate: who is overtaken, and why. */
final class FairnessSection implements PlanReport.Section {

    private final Texts texts;

    FairnessSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> lines(PlanFigures figures) {
        var fairness = figures.audit().fairness();
        var names = new Names(figures.caseload(), texts);
        var lines = new ArrayList<String>();
        lines.add(texts.say(
                "report.fifo",
                texts.number(fairness.overtakes()),
                texts.number(fairness.overtakenPairs()),
                texts.number(fairness.overtakesUnexplained())));
        figures.audit().witness().stream()
                .filter(FairnessSection::isAboutFairness)
                .forEach(witness -> lines.add("  " + witness.line(texts.locale())));
        var table = new TextTable();
        fairness.overtakesByCode().forEach((code, count) -> table.noted(names.reason(code), code, texts.number(count)));
        lines.addAll(table.lines());
        if (!fairness.overtakenGroups().isEmpty()) {
            lines.add(texts.say("report.fifo.groups"));
            var groups = new TextTable();
            fairness.overtakenGroups()
                    .forEach(group -> groups.row(
                            names.shape(group.shape()) + (group.family() ? texts.say("report.fifo.family") : ""),
                            texts.number(group.victims()),
                            texts.say("report.days", texts.number(group.longestWaitDays()))));
            lines.addAll(groups.lines());
        }
        return lines;
    }

    static boolean isAboutFairness(Witness witness) {
        return witness.rule() == Rule.FIRST_IN_FIRST_OUT;
    }
}
