package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Texts;

/** Whether urgent cases are heard within their horizon and decisions can be in time. */
final class TermSection implements PlanReport.Section {

    private final Texts texts;

    TermSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> lines(PlanFigures figures) {
        var priority = figures.audit().priority();
        var terms = figures.audit().terms();
        var lines = new ArrayList<String>();
        lines.add(texts.say(
                "report.priority",
                texts.number(priority.priorityWithinHorizon()),
                texts.number(priority.priorityCases()),
                texts.number(priority.priorityDaysLate()),
                texts.number(priority.catchUp())));
        var arrival = priority.daysFromArrivalToHearing();
        if (arrival != null) {
            lines.add(texts.say("report.arrival", texts.number(arrival)));
        }
        lines.add(texts.say(
                "report.terms",
                texts.number(terms.termsBroken()),
                texts.number(terms.termsBrokenAtStart()),
                texts.number(terms.penaltyExposureEuro())));
        lines.add(texts.say(
                "report.no-show", texts.number(figures.audit().hearings().expectedNoShowSessions())));
        return lines;
    }
}
