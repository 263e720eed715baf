package nl.planhorizon.api.night.step;

import java.util.List;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * What the search found, kept so that a killed night does not search again.
 *
 * @param basedOn version of the office it was made for
 * @param planCost its cost as the search counts
 * @param violations hard violations as the search counts
 * @param hearings the hearings
 */
record FoundPlan(long basedOn, long planCost, long violations, List<Hearing> hearings) {

    static final String KIND = "plan";

    FoundPlan {
        hearings = List.copyOf(hearings);
    }

    HearingPlan plan() {
        return new HearingPlan(hearings);
    }
}
