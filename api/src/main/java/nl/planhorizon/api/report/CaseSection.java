package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.TextTable;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.audit.figures.CaseFigures.Count;
import nl.planhorizon.data.audit.figures.WaitingFigures.Waiting;
import org.jspecify.annotations.Nullable;

/** How many cases are planned and how long they wait, per queue and location. */
final class CaseSection implements PlanReport.Section {

    private final Texts texts;

    CaseSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> lines(PlanFigures figures) {
        var cases = figures.audit().cases();
        var waiting = figures.audit().waiting();
        var names = new Names(figures.caseload(), texts);
        var table = new TextTable();
        heading(table, "report.queue");
        for (var code : names.queues()) {
            row(
                    table,
                    names.queue(code),
                    cases.casesByQueue().get(code),
                    waiting.waitingByQueue().get(code));
        }
        heading(table, "report.location");
        for (var code : names.locations()) {
            row(
                    table,
                    names.location(code),
                    cases.casesByLocation().get(code),
                    waiting.waitingByLocation().get(code));
        }
        var lines = new ArrayList<String>();
        lines.add(texts.say(
                "report.planned",
                texts.number(cases.casesPlanned()),
                texts.number(cases.casesReady()),
                texts.number(cases.sessionsPlanned())));
        lines.addAll(table.lines());
        return lines;
    }

    private void heading(TextTable table, String of) {
        table.row(
                texts.say(of),
                texts.say("report.ready"),
                texts.say("report.heard"),
                texts.say("report.median"),
                texts.say("report.p90"));
    }

    private void row(TextTable table, String name, @Nullable Count count, @Nullable Waiting wait) {
        if (count != null && wait != null) {
            table.row(
                    name,
                    texts.number(count.ready()),
                    texts.number(count.planned()),
                    days(wait.waitingDaysMedian()),
                    days(wait.waitingDaysP90()));
        }
    }

    private String days(@Nullable Long days) {
        return days == null ? "-" : texts.number(days);
    }
}
