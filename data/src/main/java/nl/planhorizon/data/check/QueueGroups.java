package nl.planhorizon.data.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.policy.QueueTable;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;

/** A group is one queue, or two: one for terms that have passed and one for the others. */
final class QueueGroups {

    private QueueGroups() {}

    static void check(Policy policy, Tables tables) {
        if (!tables.has(PolicyTables.QUEUES) || !tables.isSound(PolicyTables.QUEUES)) {
            return;
        }
        var groups = new LinkedHashMap<String, List<Queue>>();
        policy.queues().forEach(queue -> groups.computeIfAbsent(queue.group(), group -> new ArrayList<>())
                .add(queue));
        for (var queue : policy.queues()) {
            var members = Objects.requireNonNull(groups.get(queue.group()));
            if (!isComplete(queue, members)) {
                tables.faults()
                        .error(
                                FaultKind.QUEUE_GROUP_INCOMPLETE,
                                tables.placeOf(PolicyTables.QUEUES, queue.code(), QueueTable.TERM_PASSED),
                                queue.group(),
                                queue.code());
            }
        }
        checkNames(policy, groups.keySet(), tables);
    }

    private static void checkNames(Policy policy, Set<String> groups, Tables tables) {
        for (var queue : policy.queues()) {
            if (groups.contains(queue.code()) && !queue.group().equals(queue.code())) {
                tables.faults()
                        .error(
                                FaultKind.QUEUE_GROUP_AMBIGUOUS,
                                tables.placeOf(PolicyTables.QUEUES, queue.code(), QueueTable.CODE),
                                queue.code());
            }
        }
    }

    private static boolean isComplete(Queue queue, List<Queue> members) {
        if (members.size() == 1) {
            return queue.termPassed() == null;
        }
        var passed = queue.termPassed();
        return members.size() == 2
                && passed != null
                && members.stream().anyMatch(other -> other.termPassed() != null && !passed.equals(other.termPassed()));
    }
}
