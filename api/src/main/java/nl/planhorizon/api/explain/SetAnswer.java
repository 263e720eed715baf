package nl.planhorizon.api.explain;

import java.util.List;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.remedy.Remedy;
import nl.planhorizon.solver.explain.remedy.SetRemedies;
import nl.planhorizon.solver.explain.remedy.SetRemedy;

/**
 * What would help a set of cases.
 *
 * @param cases how many cases are in the set
 * @param asked ids of those for which remedies were tried: the first in turn
 * @param remedies what works, what helps most of them first
 */
public record SetAnswer(int cases, List<String> asked, List<Line> remedies) {

    /**
     * A remedy.
     *
     * @param kind what it is
     * @param details codes
     * @param helped ids of the cases it gives a place in time, once each
     * @param cost what the plan with all of it costs more or less
     * @param worseOff how many other cases move for it
     * @param sentence in the words of the reader
     */
    public record Line(
            Remedy.Kind kind, List<String> details, List<String> helped, long cost, int worseOff, String sentence) {

        public Line {
            details = List.copyOf(details);
            helped = List.copyOf(helped);
        }
    }

    public SetAnswer {
        asked = List.copyOf(asked);
        remedies = List.copyOf(remedies);
    }

    /** Tries what helps the first {@code most} cases of a set on the plan of a desk. */
    public static SetAnswer of(CaseSet set, PlanDesk desk, int most, Texts texts) {
        var cases = set.in(new Facts(desk.caseload()), desk.plan());
        var asked = cases.stream().limit(most).toList();
        var report = new ExplanationReport(desk.caseload(), texts);
        return new SetAnswer(
                cases.size(),
                asked,
                new SetRemedies(desk, asked)
                        .find().stream()
                                .map(each -> line(each, report, texts, asked.size()))
                                .toList());
    }

    private static Line line(SetRemedy remedy, ExplanationReport report, Texts texts, int asked) {
        var sentence = texts.say(
                "remedies.line",
                report.remedy(remedy.kind(), remedy.details()),
                texts.number(remedy.hearings().size()),
                texts.number(asked),
                texts.number(remedy.cost()),
                texts.number(remedy.worseOff()));
        return new Line(
                remedy.kind(),
                remedy.details(),
                remedy.hearings().stream().map(Hearing::caseId).toList(),
                remedy.cost(),
                remedy.worseOff(),
                sentence);
    }
}
