package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Texts;

/** The figures of a plan as a planner reads them. */
public final class PlanReport {

    /** A part of the report under one heading. */
    interface Section {

        List<String> lines(PlanFigures figures);
    }

    private final Texts texts;
    private final List<Section> sections;

    public PlanReport(Texts texts) {
        this.texts = texts;
        sections = List.of(
                new CaseSection(texts),
                new RuleSection(texts),
                new TermSection(texts),
                new FairnessSection(texts),
                new UseSection(texts),
                new CostSection(texts));
    }

    public List<String> lines(PlanFigures figures) {
        var caseload = figures.caseload();
        var window = caseload.window();
        var lines = new ArrayList<String>();
        lines.add(texts.say("report.title", caseload.name()));
        lines.add(texts.say(
                "report.window", texts.date(caseload.asOf()), texts.date(window.first()), texts.date(window.last())));
        for (var section : sections) {
            lines.add("");
            lines.addAll(section.lines(figures));
        }
        return lines;
    }
}
