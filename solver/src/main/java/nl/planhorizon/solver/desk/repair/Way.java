package nl.planhorizon.solver.desk.repair;

import java.util.List;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * A place for a case at which other hearings make way for it.
 *
 * @param hearing the hearing of the case
 * @param others what becomes of the other hearings, in order of case id
 * @param cost what the plan costs more than it did
 */
public record Way(Hearing hearing, List<HearingChange> others, long cost) {

    public Way {
        others = List.copyOf(others);
    }
}
