package nl.planhorizon.api.whatif.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planhorizon.api.whatif.outcome.Told;
import nl.planhorizon.solver.whatif.compare.MovedHearings;

/**
 * A scenario as a real plan.
 *
 * @param name name of the scenario, or of the base
 * @param figures the figures of the plan, as a document
 * @param moved which hearings differ from the plan of the base
 */
public record Planned(String name, ObjectNode figures, MovedHearings moved) {

    /** A figure, or not a number where there is none. */
    double figure(String code) {
        return Told.number(figures.path(code));
    }
}
