package nl.planhorizon.solver.whatif.base;

import java.util.List;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.forecast.model.Line;
import org.jspecify.annotations.Nullable;

/** Turns the queues of a policy into lines. */
public final class Lines {

    private static final int WEEK = 7;
    private static final int OPEN_WEEK = 5;

    private Lines() {}

    static List<Line> of(Policy policy, Assumptions assumptions) {
        return policy.queues().stream()
                .map(queue -> new Line(
                        queue.code(),
                        queue.group(),
                        queue.termPassed(),
                        weeks(queue.horizon()),
                        queue.team(),
                        assumptions.decisionWeeks().getOrDefault(queue.group(), 1),
                        true))
                .toList();
    }

    /** A planning horizon in whole weeks, rounded up; null for none. */
    public static @Nullable Integer weeks(@Nullable Horizon horizon) {
        if (horizon == null) {
            return null;
        }
        int week = horizon.unit() == Horizon.Unit.OPEN_DAYS ? OPEN_WEEK : WEEK;
        return (horizon.days() + week - 1) / week;
    }

    /** The group that is split by decision term, where the cases of a stopped project go; the first queue if there is none. */
    public static String splitGroup(List<Queue> queues) {
        return queues.stream()
                .filter(queue -> queue.termPassed() != null)
                .map(Queue::group)
                .findFirst()
                .orElse(queues.get(0).group());
    }
}
