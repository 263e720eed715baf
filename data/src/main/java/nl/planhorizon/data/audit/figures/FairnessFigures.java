package nl.planhorizon.data.audit.figures;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.fairness.Fairness;
import nl.planhorizon.data.audit.fairness.Victim;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.policy.Shape;

/**
 * First in, first out in numbers.
 *
 * @param overtakes cases that are overtaken
 * @param overtakenPairs pairs of which one overtakes the other
 * @param overtakesUnexplained cases that are overtaken without excuse
 * @param overtakesByCode overtaken cases by what explains their earliest overtaker
 * @param overtakenGroups overtaken cases by shape and family, so that nobody starves unseen
 */
public record FairnessFigures(
        int overtakes,
        long overtakenPairs,
        int overtakesUnexplained,
        Map<String, Integer> overtakesByCode,
        List<Group> overtakenGroups) {

    /**
     * Overtaken cases that are alike in length and family.
     *
     * @param shape kind of shape, a split one with its number of sessions
     * @param family whether they belong to a family
     * @param victims how many
     * @param longestWaitDays longest wait from application to hearing
     */
    public record Group(String shape, boolean family, int victims, long longestWaitDays) {

        Group and(Group other) {
            return new Group(
                    shape, family, victims + other.victims(), Math.max(longestWaitDays, other.longestWaitDays()));
        }
    }

    public static FairnessFigures of(PlanFacts plan, Fairness fairness) {
        var byCode = new TreeMap<String, Integer>();
        fairness.victims().forEach(victim -> byCode.merge(victim.code(), 1, Integer::sum));
        return new FairnessFigures(
                fairness.victims().size(),
                fairness.pairs(),
                fairness.unexplained().size(),
                Collections.unmodifiableMap(byCode),
                groups(plan, fairness.victims()));
    }

    private static List<Group> groups(PlanFacts plan, List<Victim> victims) {
        var groups = new TreeMap<String, Group>();
        for (var victim : victims) {
            var one = group(plan, victim.facts());
            groups.merge(one.shape() + " " + one.family(), one, Group::and);
        }
        var sorted = new ArrayList<>(groups.values());
        sorted.sort(comparing(Group::shape).thenComparing(Group::family));
        return List.copyOf(sorted);
    }

    private static Group group(PlanFacts plan, CaseFacts facts) {
        var asylumCase = facts.asylumCase();
        long wait = DAYS.between(asylumCase.dates().application(), plan.firstDay(facts));
        return new Group(name(facts.shape()), asylumCase.circumstances().family() != null, 1, wait);
    }

    private static String name(Shape shape) {
        var kind = Code.of(shape.kind());
        return shape.kind() == Shape.Kind.SPLIT ? kind + "-" + shape.sessions() : kind;
    }
}
