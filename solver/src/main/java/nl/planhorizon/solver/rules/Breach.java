package nl.planhorizon.solver.rules;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.planning.Assignment;

/**
 * One place in a plan where a rule is broken or costs something.
 *
 * @param rule the rule
 * @param cases ids of the cases involved, sorted; empty where the rule is about a whole week or queue
 * @param amount violations of a hard rule, units of cost of a soft one, victims of the fairness rule
 * @param text what is the matter, in English
 */
public record Breach(Rule rule, List<String> cases, long amount, String text) implements ConstraintJustification {

    public Breach {
        cases = cases.size() < 2 ? List.copyOf(cases) : cases.stream().sorted().toList();
    }

    /** What a case breaks or costs on its own. */
    static Breach of(Rule rule, Assignment assignment, long amount) {
        return new Breach(rule, List.of(assignment.id()), amount, rule.english());
    }

    /** The breaches of a rule that each case commits on its own. */
    static UniConstraintStream<Breach> each(
            UniConstraintStream<Assignment> cases, Rule rule, ToLongFunction<Assignment> amount) {
        return cases.filter(assignment -> amount.applyAsLong(assignment) > 0)
                .map(assignment -> of(rule, assignment, amount.applyAsLong(assignment)));
    }

    /** The constraint that counts all breaches of a rule. */
    static Constraint total(Rule rule, UniConstraintStream<Breach> breaches) {
        var unit = rule.kind() == Rule.Kind.HARD ? HardSoftLongScore.ONE_HARD : HardSoftLongScore.ONE_SOFT;
        return breaches.penalizeLong(unit, Breach::amount)
                .justifyWith((breach, score) -> breach)
                .asConstraintDescribed(rule.code(), rule.english());
    }
}
