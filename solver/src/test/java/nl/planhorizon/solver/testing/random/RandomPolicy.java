package nl.planhorizon.solver.testing.random;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.RuleSet.CountsFrom;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import nl.planhorizon.solver.testing.given.GivenPolicy;
import nl.planhorizon.solver.testing.given.GivenSettings;
import org.jspecify.annotations.Nullable;

/** Policies in which every number differs from the ordinary one now and then. */
public final class RandomPolicy {

    private static final DateRange EVER = new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    private static final List<Setting> WEIGHTS = List.of(
            Setting.UNPLANNED_DAYS,
            Setting.WEIGHT_HORIZON,
            Setting.WEIGHT_TERM,
            Setting.WAITING_DIVISOR,
            Setting.WEIGHT_UNPLANNED,
            Setting.WEIGHT_CHANGED_PLACE,
            Setting.WEIGHT_CHANGED_OFFICER,
            Setting.WEIGHT_CHANGED_INTERPRETER,
            Setting.WEIGHT_DROPPED,
            Setting.FACTOR_HANDED_OVER,
            Setting.WEIGHT_TARGET,
            Setting.WEIGHT_FAMILY,
            Setting.WEIGHT_IDLE,
            Setting.WEIGHT_LOAD,
            Setting.MAXIMUM_TERM_MONTHS);

    private final Dice dice;
    private final LocalDate asOf;

    public RandomPolicy(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    public Policy next() {
        var policy = new GivenPolicy().queues(queues()).ruleSets(ruleSets());
        policy.ageBand(6, true, "youngest").ageBand(12, true, "child").ageBand(18, false, "minor");
        if (dice.chance(40)) {
            policy.waives("AAA", "DZA", true);
        }
        if (dice.chance(40)) {
            policy.waives(null, "MDA", false, new DateRange(asOf, asOf.plusDays(dice.between(5, 20))));
        }
        if (dice.chance(30)) {
            policy.lends("BAA");
        }
        WEIGHTS.stream()
                .filter(weight -> dice.chance(25))
                .forEach(weight -> policy.set(
                        weight, Math.max(1, ordinary(weight) * dice.between(20, 180) / 100 + dice.between(0, 3))));
        return policy.set(Setting.FROZEN_DAYS, dice.between(0, 24))
                .set(Setting.NOTICE_DAYS_LETTER, dice.between(0, 12))
                .set(Setting.NOTICE_DAYS_IN_PERSON, dice.between(0, 5))
                .set(Setting.NOTICE_DAYS_AGREED, dice.between(0, 2))
                .set(Setting.HELD_BACK_PERCENTAGE, dice.pick(List.of(0, 5, 35, 60, 90, 100)))
                .set(Setting.HELD_BACK_OPEN_DAYS, dice.between(0, 6))
                .set(Setting.REGULAR_SESSIONS_A_WEEK, dice.between(0, 12))
                .set(Setting.LOAD_PERCENTAGE, dice.pick(List.of(50, 80, 80, 90)))
                .build();
    }

    private static int ordinary(Setting setting) {
        return GivenSettings.ordinary().value(setting);
    }

    private RuleSet[] ruleSets() {
        var first = new RuleSet(
                "first", EVER, EVER.first(), null, 6, dice.chance(50) ? 3 : null, CountsFrom.APPLICATION, 6, "test");
        var longer = new RuleSet(
                "longer",
                new DateRange(asOf.minusDays(500), asOf.minusDays(dice.between(20, 300))),
                asOf.minusDays(dice.between(0, 200)),
                dice.chance(30) ? asOf.minusDays(dice.between(-1, 1)) : null,
                15,
                null,
                dice.chance(50) ? CountsFrom.REGISTRATION : CountsFrom.APPLICATION,
                dice.between(0, 8),
                "test");
        var later = new RuleSet(
                "later",
                EVER,
                asOf.plusDays(dice.between(-1, 1)),
                null,
                dice.between(3, 9),
                2,
                CountsFrom.REGISTRATION,
                dice.between(0, 3),
                "test");
        return dice.chance(60) ? new RuleSet[] {first, longer} : new RuleSet[] {first, longer, later};
    }

    private List<Queue> queues() {
        var fourWeeks =
                new Horizon(Horizon.Anchor.REGISTRATION_HEARING, dice.between(10, 40), Horizon.Unit.CALENDAR_DAYS, 14);
        var eightDays = new Horizon(Horizon.Anchor.READY, dice.between(2, 15), Horizon.Unit.OPEN_DAYS, nuisanceDays());
        var border = new Horizon(
                Horizon.Anchor.REGISTRATION_HEARING, dice.between(5, 20), Horizon.Unit.OPEN_DAYS, nuisanceDays());
        return List.of(
                queue("priority", true, null, fourWeeks, null),
                queue("track-2", false, null, eightDays, null),
                queue("border", dice.chance(50), null, border, null),
                queue("baa", false, "BAA", null, dice.chance(80) ? new WeeklyTarget(dice.between(1, 6), null) : null),
                regular("regular-overdue", true, 70),
                regular("regular-in-term", false, 30));
    }

    private @Nullable Integer nuisanceDays() {
        return dice.chance(50) ? dice.between(1, 9) : null;
    }

    private static Queue queue(
            String code,
            boolean urgent,
            @Nullable String team,
            @Nullable Horizon horizon,
            @Nullable WeeklyTarget target) {
        return new Queue(code, code, null, code, code, urgent, team, horizon, target, "test");
    }

    private Queue regular(String code, boolean termPassed, int share) {
        var target = dice.chance(70) ? new WeeklyTarget(null, share) : null;
        return new Queue(code, "regular", termPassed, code, code, false, null, null, target, "test");
    }
}
