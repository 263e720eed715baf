package nl.planhorizon.api.why;

import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.api.explain.ExplanationReport;
import nl.planhorizon.api.explain.ExplanationReport.Part;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.remedy.Remedies;
import nl.planhorizon.solver.explain.remedy.Remedy;

/**
 * The whole answer about a case in the words of the reader.
 *
 * @param sentences why, and when its turn comes
 * @param parts places and remedies
 * @param rules the rules that are in its way, each with its source
 */
record Why(List<String> sentences, List<Part> parts, List<Ruling> rules) {

    /**
     * A rule as people read it.
     *
     * @param meaning what it says
     * @param source where it comes from
     */
    record Ruling(String meaning, String source) {}

    Why {
        sentences = List.copyOf(sentences);
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    /** What is known of a case, and what would help. */
    record Known(Explanation explanation, List<Remedy> remedies) {

        static Known of(CaseFacts facts, Office office) {
            var desk = office.desk();
            var explanation = new Explainer(desk).explain(facts.id());
            return new Known(explanation, new Remedies(desk, explanation).find());
        }
    }

    static Why of(CaseFacts facts, Office office, Words words) {
        var known = Known.of(facts, office);
        var explanation = known.explanation();
        var report = new ExplanationReport(office.caseload(), words.shared());
        return new Why(
                report.sentences(explanation),
                report.parts(explanation, known.remedies()),
                rules(explanation)
                        .map(rule -> new Ruling(
                                words.rule(rule),
                                words.name(rule.ground().dutch(), rule.ground().english())))
                        .toList());
    }

    private static Stream<Rule> rules(Explanation explanation) {
        return Stream.concat(
                        explanation.blockers().stream()
                                .map(each -> each.obstacle().rule()),
                        explanation.nearMisses().stream()
                                .map(each -> each.obstacle().rule()))
                .distinct();
    }
}
