package nl.planhorizon.solver.domain.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What comes out: the hearings inside the window, fixed ones included.
 *
 * @param hearings at most one per planned unit, in order of start and then case
 */
public record HearingPlan(List<Hearing> hearings) {

    public HearingPlan {
        hearings = List.copyOf(hearings);
    }

    /** The plan of hearings in any order. */
    public static HearingPlan of(Collection<Hearing> hearings) {
        return new HearingPlan(hearings.stream()
                .sorted(Comparator.comparing(Hearing::start).thenComparing(Hearing::caseId))
                .toList());
    }
}
