package nl.planhorizon.bench.plain;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.WeekLoad;

/** The hard rules as a first model has them, each a grouped stream; never pairs. */
public final class PlainRules implements ConstraintProvider {

    /** What officers hear and reserve in a week. */
    private record TakenWeek(Officer officer, LocalDate monday, int hearing, int load) {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            ownBreaches(factory),
            doubleBooked(factory, "officer booked twice", each -> each.world().officers(each), officer -> 1),
            doubleBooked(factory, "interpreter booked twice", PlainUse::interpreters, Interpreter::places),
            doubleBooked(
                    factory, "companion booked twice", each -> each.caseFacts().companions(), companion -> 1),
            elsewhere(factory, "officer at two locations", each -> each.world().officers(each)),
            elsewhere(factory, "interpreter at two locations", PlainUse::travellers),
            rooms(factory, "rooms", each -> true, PlainPlan.OpenRooms::all),
            rooms(factory, "child rooms", PlainUse::needsChildRoom, PlainPlan.OpenRooms::child),
            rooms(factory, "video rooms", PlainUse::needsVideo, PlainPlan.OpenRooms::video),
            weekFull(factory),
            heldBack(factory),
            PlainCosts.ofCases(factory),
            PlainCosts.change(factory),
            PlainCosts.load(factory),
            PlainCosts.family(factory),
            PlainCosts.target(factory),
            PlainCosts.emptyTarget(factory),
            PlainCosts.idle(factory)
        };
    }

    static UniConstraintStream<PlainHearing> planned(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlainHearing.class).filter(PlainHearing::isPlanned);
    }

    private static Constraint ownBreaches(ConstraintFactory factory) {
        return planned(factory)
                .filter(each -> each.world().ownBreaches(each) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, each -> each.world().ownBreaches(each))
                .asConstraint("breaks rules by itself");
    }

    private static <T> Constraint doubleBooked(
            ConstraintFactory factory, String name, Function<PlainHearing, List<T>> who, ToIntFunction<T> places) {
        return planned(factory)
                .flattenLast(each -> PlainUse.of(each, who.apply(each)))
                .groupBy(PlainUse::who, PlainUse::session, count())
                .filter((one, session, uses) -> uses > places.applyAsInt(one))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (one, session, uses) -> (long) uses - places.applyAsInt(one))
                .asConstraint(name);
    }

    private static <T> Constraint elsewhere(
            ConstraintFactory factory, String name, Function<PlainHearing, List<T>> who) {
        return planned(factory)
                .flattenLast(each -> PlainUse.of(each, who.apply(each)))
                .groupBy(PlainUse::who, PlainUse::day, toSet(PlainUse::location))
                .filter((one, day, locations) -> locations.size() > 1)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (one, day, locations) -> locations.size() - 1L)
                .asConstraint(name);
    }

    private static Constraint rooms(
            ConstraintFactory factory,
            String name,
            Predicate<PlainHearing> needs,
            ToIntFunction<PlainPlan.OpenRooms> rooms) {
        return planned(factory)
                .filter(needs)
                .flattenLast(each -> PlainUse.of(each, List.of(each)))
                .groupBy(PlainUse::location, PlainUse::session, count())
                .join(
                        PlainPlan.OpenRooms.class,
                        equal((location, session, uses) -> location, PlainPlan.OpenRooms::location),
                        equal((location, session, uses) -> session.day(), PlainPlan.OpenRooms::day))
                .filter((location, session, uses, open) -> uses > rooms.applyAsInt(open))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (location, session, uses, open) -> (long) uses - rooms.applyAsInt(open))
                .asConstraint(name);
    }

    private static Constraint weekFull(ConstraintFactory factory) {
        return planned(factory)
                .flattenLast(each -> each.world().workload(each))
                .groupBy(WeekLoad::officer, WeekLoad::monday, sum(WeekLoad::hearing), sum(WeekLoad::load))
                .map(TakenWeek::new)
                .join(
                        OfficerWeek.class,
                        equal(TakenWeek::officer, OfficerWeek::officer),
                        equal(TakenWeek::monday, OfficerWeek::monday))
                .filter((taken, week) -> beyond(taken, week) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, PlainRules::beyond)
                .asConstraint("officer week full");
    }

    private static long beyond(TakenWeek taken, OfficerWeek week) {
        return (long) Math.max(0, taken.hearing() + week.pastHearing() - week.hearingLimit())
                + Math.max(0, taken.load() + week.pastLoad() - week.capacity());
    }

    private static Constraint heldBack(ConstraintFactory factory) {
        return planned(factory)
                .flattenLast(each -> each.world().heldBackUses(each))
                .groupBy(week -> week, count())
                .join(PlainPlan.Allowance.class, equal((week, used) -> week, PlainPlan.Allowance::week))
                .filter((week, used, allowance) -> used > allowance.sessions())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (week, used, allowance) -> (long) used - allowance.sessions())
                .asConstraint("held back");
    }
}
