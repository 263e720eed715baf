package nl.planhorizon.solver.explain;

import java.util.List;
import nl.planhorizon.solver.desk.obstacles.Obstacle;

/**
 * One member of a blocking set.
 *
 * @param obstacle what is in the way
 * @param details what it is about, in this order: the level of an interpreter, codes of languages, skills or locations, ids of officers, interpreters or
 *     companions (none where there are more than three), ISO dates of the first day that would do
 * @param count how many officers, interpreters or rooms fit the case but for this; 0 where it is not about them
 */
public record Blocker(Obstacle obstacle, List<String> details, int count) {

    public Blocker {
        details = List.copyOf(details);
    }
}
