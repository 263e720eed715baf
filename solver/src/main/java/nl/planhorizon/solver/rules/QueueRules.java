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
import nl.planhorizon.solver.facts.QueueTarget;
import nl.planhorizon.solver.planning.Assignment;

/** Rules about queues as a whole. */
final class QueueRules {

    /** Stands for the day of no session, so that a queue without any is looked at too. */
    private static final LocalDate NEVER = LocalDate.MAX;

    private QueueRules() {}

    static Constraint target(ConstraintFactory factory) {
        var ready = factory.forEach(Assignment.class)
                .filter(each -> each.caseFacts().isReady());
        var breaches = factory.forEach(QueueTarget.class)
                .join(ready, equal(target -> target.queue().code(), QueueRules::queueCode))
                .map((target, each) -> target, (target, each) -> each.planned().sessions())
                .flattenLast(sessions -> sessions)
                .map((target, session) -> target, (target, session) -> session.day())
                .concat(factory.forEach(QueueTarget.class), target -> NEVER)
                .groupBy((target, day) -> target, (target, day) -> day, countBi())
                .groupBy(
                        (target, day, heard) -> target,
                        toMap((target, day, heard) -> day, (target, day, heard) -> heard, Integer::sum))
                .filter((target, heard) -> target.shortfall(heard) > 0)
                .join(Policy.class)
                .map((target, heard, policy) -> new Breach(
                        TARGET,
                        List.of(),
                        policy.number(Setting.WEIGHT_TARGET) * target.shortfall(heard),
                        "Queue %s falls %d sessions short."
                                .formatted(target.queue().code(), target.shortfall(heard))));
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
}
