package nl.planhorizon.data.audit.facts;

import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;

/** The queue a case stands in: a group that is split by term has one for each half. */
final class EffectiveQueue {

    private EffectiveQueue() {}

    static Queue of(String named, boolean termPassed, Policy policy) {
        var group = policy.queues().stream()
                .filter(queue -> queue.code().equals(named) || queue.group().equals(named))
                .findFirst()
                .map(Queue::group)
                .orElseThrow(() -> new IllegalArgumentException("Policy has no queue or group " + named + "."));
        var queues = policy.queues().stream()
                .filter(queue -> queue.group().equals(group))
                .toList();
        if (queues.size() == 1) {
            return queues.get(0);
        }
        return queues.stream()
                .filter(queue -> Boolean.valueOf(termPassed).equals(queue.termPassed()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Group %s has no queue for a term that %s."
                        .formatted(group, termPassed ? "has passed" : "runs")));
    }
}
