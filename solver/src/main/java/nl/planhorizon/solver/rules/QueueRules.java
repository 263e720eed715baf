package nl.planhorizon.solver.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toMap;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static nl.planhorizon.solver.catalogue.Rule.FIRST_IN_FIRST_OUT;
import static nl.planhorizon.solver.catalogue.Rule.TARGET;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.planning.Assignment;

/** Rules about queues as a whole. */
final class QueueRules {

    /** Stands for the day of no session, so that a queue without any is looked at too. */
    private static final LocalDate NEVER = LocalDate.MAX;

    private QueueRules() {}

    static Constraint target(ConstraintFactory factory) {
        var queues = factory.forEach(QueueTarget.class).map(QueueRules::queueCode);
        var breaches = factory.forEach(Assignment.class)
                .filter(each -> each.caseFacts().isReady())
                .ifExists(QueueTarget.class, equal(QueueRules::queueCode, QueueRules::queueCode))
                .map(QueueRules::queueCode, each -> each.planned().sessions())
                .flattenLast(sessions -> sessions)
                .map((queue, session) -> queue, (queue, session) -> session.day())
                .concat(queues, queue -> NEVER)
                .groupBy((queue, day) -> queue, (queue, day) -> day, countBi())
                .groupBy(
                        (queue, day, heard) -> queue,
                        toMap((queue, day, heard) -> day, (queue, day, heard) -> heard, Integer::sum))
                .join(QueueTarget.class, equal((queue, heard) -> queue, QueueRules::queueCode))
                .filter((queue, heard, target) -> target.shortfall(heard) > 0)
                .join(Policy.class)
                .map((queue, heard, target, policy) -> new Breach(
                        TARGET,
                        List.of(),
                        policy.number(Setting.WEIGHT_TARGET) * target.shortfall(heard),
                        "Queue %s falls %d sessions short.".formatted(queue, target.shortfall(heard))));
        return Breach.total(TARGET, breaches);
    }

    /** Counts the victims: ready cases that a younger one of their queue overtakes. */
    static Constraint firstInFirstOut(ConstraintFactory factory) {
        var breaches = factory.forEachIncludingUnassigned(Assignment.class)
                .filter(each -> each.caseFacts().isReady())
                .groupBy(QueueRules::queueCode, WaitingLine.victims())
                .filter((queue, victims) -> victims > 0)
                .map((queue, victims) -> new Breach(
                        FIRST_IN_FIRST_OUT,
                        List.of(),
                        victims,
                        "%d cases of queue %s are overtaken.".formatted(victims, queue)));
        return Breach.total(FIRST_IN_FIRST_OUT, breaches);
    }

    private static String queueCode(Assignment each) {
        return each.caseFacts().queue().code();
    }

    private static String queueCode(QueueTarget target) {
        return target.queue().code();
    }
}
