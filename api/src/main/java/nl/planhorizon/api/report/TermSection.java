package nl.planhorizon.api.report;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.console.Texts;

/** Whether urgent cases are heard within their horizon and decisions can be in time. */
final class TermSection implements PlanReport.Section {

    private static final int TOLD = 3;

    private final Texts texts;

    TermSection(Texts texts) {
        this.texts = texts;
    }

    /** How late the priority cases are in any plan, and what outbid those that are late most. */
    private List<String> late(Promises promises) {
        var late = promises.latePriority();
        if (late.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(texts.say("report.promises", texts.number(promises.priorityDaysLateBound())));
        late.stream().limit(TOLD).map(this::late).forEach(lines::add);
        if (late.size() > TOLD) {
            lines.add(texts.say("report.late.more", texts.number(late.size() - TOLD)));
        }
        return lines;
    }

    private String late(LateCase late) {
        var days = texts.number(late.daysLate());
        if (late.outbidBy().isEmpty()) {
            var key = late.blockers().isEmpty() ? "report.late.free" : "report.late.blocked";
            return texts.say(key, late.caseId(), days);
        }
        var by = late.outbidBy().get(0);
        var who = texts.say("explain.yield." + by.why(), by.caseId());
        return texts.say("report.late.outbid", late.caseId(), days, texts.date(by.day()), who);
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
        var promises = figures.promises();
        if (promises != null) {
            lines.addAll(late(promises));
        }
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
