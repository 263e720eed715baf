package nl.planhorizon.solver.desk;

import java.util.List;
import nl.planhorizon.solver.desk.obstacles.Broken;

/**
 * What a place would do to the plan.
 *
 * @param broken hard rules that the hearing would break there, in catalogue order; empty for a legal place
 * @param cost what the plan would cost more or less
 */
public record Judgement(List<Broken> broken, CostChange cost) {

    public Judgement {
        broken = List.copyOf(broken);
    }

    public boolean isLegal() {
        return broken.isEmpty();
    }
}
