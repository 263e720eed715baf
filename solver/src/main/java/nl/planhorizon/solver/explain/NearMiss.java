package nl.planhorizon.solver.explain;

import java.util.List;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * A place that is legal but for one thing.
 *
 * @param hearing the hearing there
 * @param blocker the one thing
 * @param broken the rule it breaks and the culprit
 */
public record NearMiss(Hearing hearing, Blocker blocker, List<Broken> broken) {

    public NearMiss {
        broken = List.copyOf(broken);
    }

    public Obstacle obstacle() {
        return blocker.obstacle();
    }
}
