package nl.planhorizon.data.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.planhorizon.data.audit.figures.CaseFigures;
import nl.planhorizon.data.audit.figures.FairnessFigures;
import nl.planhorizon.data.audit.figures.HearingFigures;
import nl.planhorizon.data.audit.figures.PriorityFigures;
import nl.planhorizon.data.audit.figures.RuleFigures;
import nl.planhorizon.data.audit.figures.TermFigures;
import nl.planhorizon.data.audit.figures.UseFigures;
import nl.planhorizon.data.audit.figures.WaitingFigures;

/**
 * All figures of a plan; in JSON one flat object. Only ready cases count in them, but for the hard rules and the use of
 * officers, interpreters and rooms, where every hearing does.
 *
 * @param rules what it breaks and costs
 * @param cases how many cases it plans
 * @param priority how the urgent queues fare
 * @param terms decision terms
 * @param fairness first in, first out
 * @param waiting waiting days
 * @param use use of scarce sessions
 * @param hearings changes and no-show
 * @param witness one line per hard violation and per unexplained overtake, with ids; shortened where there are many
 */
public record AuditReport(
        @JsonUnwrapped RuleFigures rules,
        @JsonUnwrapped CaseFigures cases,
        @JsonUnwrapped PriorityFigures priority,
        @JsonUnwrapped TermFigures terms,
        @JsonUnwrapped FairnessFigures fairness,
        @JsonUnwrapped WaitingFigures waiting,
        @JsonUnwrapped UseFigures use,
        @JsonUnwrapped HearingFigures hearings,
        List<Witness> witness) {

    public AuditReport {
        witness = List.copyOf(witness);
    }

    /** No hard violation and no unexplained overtake. */
    @JsonIgnore
    public boolean isClean() {
        return rules.hardViolations().isEmpty() && fairness.overtakesUnexplained() == 0;
    }
}
