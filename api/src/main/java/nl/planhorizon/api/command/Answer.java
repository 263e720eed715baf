package nl.planhorizon.api.command;

import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.report.FiguresJson;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.api.report.PlanReport;

/** The figures of a plan on standard output: for people, or as one JSON document. */
final class Answer {

    private final Console console;
    private final boolean json;

    Answer(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    void show(PlanFigures figures) {
        if (json) {
            console.out().println(FiguresJson.of(figures));
        } else {
            new PlanReport(console.texts()).lines(figures).forEach(console.out()::println);
        }
        console.out().flush();
    }
}
