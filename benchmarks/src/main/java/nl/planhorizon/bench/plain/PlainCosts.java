package nl.planhorizon.bench.plain;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.facts.limits.WeekLoad;

/** The cost of a plan in the plain model: all parts there are. */
final class PlainCosts {

    /** A family member and where it meets others. */
    private record Member(String id, String meeting) {}

    private PlainCosts() {}

    static Constraint ofCases(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlainHearing.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, each -> each.world().caseCost(each))
                .asConstraint("horizon, term, waiting and unplanned");
    }

    static Constraint change(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlainHearing.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, each -> each.world().change(each))
                .asConstraint("change");
    }

    static Constraint load(ConstraintFactory factory) {
        return PlainRules.planned(factory)
                .flattenLast(each -> each.world().workload(each))
                .groupBy(WeekLoad::officer, WeekLoad::monday, sum(WeekLoad::hearing))
                .join(
                        OfficerWeek.class,
                        equal((officer, monday, hearing) -> officer, OfficerWeek::officer),
                        equal((officer, monday, hearing) -> monday, OfficerWeek::monday))
                .map((officer, monday, hearing, week) -> week, (officer, monday, hearing, week) -> hearing)
                .join(Policy.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, PlainCosts::load)
                .asConstraint("load");
    }

    private static long load(OfficerWeek week, int hearing, Policy policy) {
        int limit = week.officer().weeklyLimit();
        int comfortable = (limit * policy.number(Setting.LOAD_PERCENTAGE) + 99) / 100;
        return (long) policy.number(Setting.WEIGHT_LOAD) * Math.max(0, hearing + week.pastHearing() - comfortable);
    }

    static Constraint family(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlainHearing.class)
                .filter(each -> each.caseFacts().asylumCase().circumstances().family() != null)
                .groupBy(each -> each.caseFacts().asylumCase().circumstances().family(), toList(PlainCosts::member))
                .join(Policy.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (family, members, policy) -> policy.number(Setting.WEIGHT_FAMILY) * apart(members))
                .asConstraint("family");
    }

    private static Member member(PlainHearing each) {
        return new Member(
                each.id(),
                each.isPlanned()
                        ? each.firstDay() + " " + each.place().location().code()
                        : each.id());
    }

    private static long apart(List<Member> members) {
        long together = members.stream().collect(groupingBy(Member::meeting, counting())).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return members.size() - together;
    }

    static Constraint target(ConstraintFactory factory) {
        return PlainRules.planned(factory)
                .groupBy(each -> each.caseFacts().queue().code(), toList(each -> each.place()
                        .sessions()))
                .join(QueueTarget.class, equal((queue, heard) -> queue, target -> target.queue()
                        .code()))
                .join(Policy.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (queue, heard, target, policy) ->
                                policy.number(Setting.WEIGHT_TARGET) * target.shortfall(perDay(heard)))
                .asConstraint("target");
    }

    /** A queue of which nobody is heard misses all of its target. */
    static Constraint emptyTarget(ConstraintFactory factory) {
        return factory.forEach(QueueTarget.class)
                .ifNotExists(
                        PlainRules.planned(factory),
                        equal(
                                target -> target.queue().code(),
                                each -> each.caseFacts().queue().code()))
                .join(Policy.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (target, policy) -> policy.number(Setting.WEIGHT_TARGET) * target.shortfall(Map.of()))
                .asConstraint("target of an empty queue");
    }

    private static Map<LocalDate, Integer> perDay(List<List<Session>> heard) {
        Map<LocalDate, Integer> perDay = new HashMap<>();
        heard.forEach(sessions -> sessions.forEach(session -> perDay.merge(session.day(), 1, Integer::sum)));
        return perDay;
    }

    static Constraint idle(ConstraintFactory factory) {
        return PlainRules.planned(factory)
                .flattenLast(each -> PlainUse.of(each, PlainUse.travellers(each)))
                .groupBy(
                        PlainUse::who, PlainUse::day, toSet(use -> use.session().half()))
                .filter((interpreter, day, halves) -> halves.size() == 1
                        && EnumSet.allOf(Half.class).stream()
                                .allMatch(half -> halves.contains(half)
                                        || interpreter.availability().includes(new Session(day, half))))
                .join(Policy.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (interpreter, day, halves, policy) -> policy.number(Setting.WEIGHT_IDLE))
                .asConstraint("idle");
    }
}
