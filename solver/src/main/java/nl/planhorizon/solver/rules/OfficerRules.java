package nl.planhorizon.solver.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static nl.planhorizon.solver.catalogue.Rule.LOAD;
import static nl.planhorizon.solver.catalogue.Rule.OFFICER_DOUBLE_BOOKED;
import static nl.planhorizon.solver.catalogue.Rule.OFFICER_ELSEWHERE;
import static nl.planhorizon.solver.catalogue.Rule.OFFICER_SKILL;
import static nl.planhorizon.solver.catalogue.Rule.OFFICER_UNAVAILABLE;
import static nl.planhorizon.solver.catalogue.Rule.OFFICER_WEEK_FULL;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.WeekLoad;
import nl.planhorizon.solver.planning.Assignment;

/** Rules about officers, mentors included. */
final class OfficerRules {

    private OfficerRules() {}

    static Constraint doubleBooked(ConstraintFactory factory) {
        return Use.beyondPlaces(OFFICER_DOUBLE_BOOKED, uses(factory), officer -> 1, Officer::id);
    }

    static Constraint unavailable(ConstraintFactory factory) {
        return Breach.total(
                OFFICER_UNAVAILABLE,
                Breach.each(factory.forEach(Assignment.class), OFFICER_UNAVAILABLE, each -> each.ownBreaches()
                        .officerUnavailable(each.planned())));
    }

    static Constraint elsewhere(ConstraintFactory factory) {
        var notOwn = Breach.each(factory.forEach(Assignment.class), OFFICER_ELSEWHERE, each -> each.ownBreaches()
                .officerElsewhere(each.planned()));
        var several = Use.atSeveralLocations(OFFICER_ELSEWHERE, uses(factory), Officer::id);
        return Breach.total(OFFICER_ELSEWHERE, notOwn.concat(several));
    }

    static Constraint skill(ConstraintFactory factory) {
        return Breach.total(
                OFFICER_SKILL, Breach.each(factory.forEach(Assignment.class), OFFICER_SKILL, each -> each.ownBreaches()
                        .officerSkill(each.caseFacts(), each.planned())));
    }

    static Constraint weekFull(ConstraintFactory factory) {
        return Breach.total(
                OFFICER_WEEK_FULL,
                weeks(factory)
                        .map((taken, week) -> weekBreach(
                                OFFICER_WEEK_FULL,
                                taken,
                                Math.max(0, taken.hearing() - week.hearingLimit())
                                        + Math.max(0, taken.load() - week.capacity())))
                        .filter(breach -> breach.amount() > 0));
    }

    static Constraint load(ConstraintFactory factory) {
        return Breach.total(
                LOAD,
                weeks(factory)
                        .join(Policy.class)
                        .map((taken, week, policy) -> weekBreach(LOAD, taken, loadCost(taken, policy)))
                        .filter(breach -> breach.amount() > 0));
    }

    private static long loadCost(WeekLoad taken, Policy policy) {
        int limit = taken.officer().weeklyLimit();
        int comfortable = (limit * policy.number(Setting.LOAD_PERCENTAGE) + 99) / 100;
        return (long) policy.number(Setting.WEIGHT_LOAD) * Math.max(0, taken.hearing() - comfortable);
    }

    private static Breach weekBreach(Rule rule, WeekLoad taken, long amount) {
        return new Breach(
                rule,
                List.of(),
                amount,
                "Officer %s has %d hearing sessions and %d in all in the week of %s."
                        .formatted(taken.officer().id(), taken.hearing(), taken.load(), taken.monday()));
    }

    private static UniConstraintStream<Use<Officer>> uses(ConstraintFactory factory) {
        return factory.forEach(Assignment.class).flattenLast(each -> Use.of(each, each.officers()));
    }

    /** What is taken of every week of every officer, history included, beside what may be. */
    private static BiConstraintStream<WeekLoad, OfficerWeek> weeks(ConstraintFactory factory) {
        var history = factory.forEach(OfficerWeek.class)
                .map(week -> new WeekLoad(week.officer(), week.monday(), week.pastHearing(), week.pastLoad()));
        return factory.forEach(Assignment.class)
                .flattenLast(Assignment::workload)
                .concat(history)
                .groupBy(WeekLoad::officer, WeekLoad::monday, sum(WeekLoad::hearing), sum(WeekLoad::load))
                .map(WeekLoad::new)
                .join(
                        OfficerWeek.class,
                        equal(WeekLoad::officer, OfficerWeek::officer),
                        equal(WeekLoad::monday, OfficerWeek::monday));
    }
}
