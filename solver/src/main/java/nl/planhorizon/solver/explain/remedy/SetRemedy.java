package nl.planhorizon.solver.explain.remedy;

import java.util.List;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * Something that would give several cases a place, and did when it was tried for all of them together.
 *
 * @param kind what it is
 * @param details codes, as for one case; empty where they differ by case
 * @param hearings the hearings it makes possible, each of which needs it once
 * @param cost what the plan with all of them costs more or less than now
 * @param worseOff hearings of other cases that move for it
 * @param outcome the plan and its caseload, to check it by
 */
public record SetRemedy(
        Remedy.Kind kind,
        List<String> details,
        List<Hearing> hearings,
        long cost,
        int worseOff,
        Remedy.Outcome outcome) {

    public SetRemedy {
        details = List.copyOf(details);
        hearings = List.copyOf(hearings);
    }
}
