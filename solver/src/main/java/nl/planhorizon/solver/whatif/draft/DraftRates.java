package nl.planhorizon.solver.whatif.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.solver.domain.policy.NoShowRate;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.forecast.model.Course;
import nl.planhorizon.solver.whatif.base.Ground;
import org.jspecify.annotations.Nullable;

/** Shares of cases that are heard, stay away or leave. */
public final class DraftRates {

    private static final double WEEKS_A_YEAR = 365.25 / 7;
    private static final double PERCENT = 100;

    /** What a share is of. */
    public enum Kind {
        /** Share of the handled cases that are heard. */
        HEARD,
        /** Share of the hearings to which nobody comes. */
        NO_SHOW,
        /** Share of the waiting cases that leave in a year. */
        LEAVE
    }

    /**
     * A share, or a factor of whatever it is.
     *
     * @param kind what it is a share of
     * @param who of which cases
     * @param value the share or factor
     * @param relative whether it is a factor
     */
    public record Rate(Kind kind, Who who, double value, boolean relative) {}

    private record Rule(Draft.Weeks weeks, Rate rate) {}

    private final Ground ground;
    private final List<Rule> rules = new ArrayList<>();

    DraftRates(Ground ground) {
        this.ground = ground;
    }

    public void set(Draft.Weeks weeks, Rate rate) {
        rules.add(new Rule(weeks, rate));
    }

    boolean changesIn(int week) {
        return rules.stream()
                .anyMatch(rule -> rule.weeks().from() == week || rule.weeks().end() == week);
    }

    Course.Rates rates(int week, Policy policy) {
        int classes = ground.classes().list().size();
        var heard = ground.classes().heard().clone();
        var noShow = new double[classes];
        var leave = new double[classes];
        for (int clazz = 0; clazz < classes; clazz++) {
            noShow[clazz] = ground.staff().supply().unheardTakesOfficer()
                    ? 0
                    : noShow(policy, ground.classes().list().get(clazz).group());
        }
        for (var rule : rules) {
            if (week >= rule.weeks().from() && week < rule.weeks().end()) {
                apply(
                        rule.rate(),
                        switch (rule.rate().kind()) {
                            case HEARD -> heard;
                            case NO_SHOW -> noShow;
                            case LEAVE -> leave;
                        });
            }
        }
        boolean anyLeave = false;
        for (int clazz = 0; clazz < classes; clazz++) {
            leave[clazz] = 1 - Math.pow(1 - Math.min(1, leave[clazz]), 1 / WEEKS_A_YEAR);
            anyLeave |= leave[clazz] > 0;
        }
        return new Course.Rates(heard, noShow, leave, anyLeave);
    }

    private void apply(Rate rate, double[] target) {
        for (int clazz = 0; clazz < target.length; clazz++) {
            if (rate.who().includes(ground, clazz)) {
                target[clazz] = Math.min(1, rate.relative() ? target[clazz] * rate.value() : rate.value());
            }
        }
    }

    /** The planning figure for invitations by letter; the form of the invitation is not looked at. */
    private static double noShow(Policy policy, String group) {
        return find(policy, group)
                        .map(NoShowRate::percentage)
                        .or(() -> find(policy, null).map(NoShowRate::percentage))
                        .orElse(0)
                / PERCENT;
    }

    private static java.util.Optional<NoShowRate> find(Policy policy, @Nullable String queue) {
        return policy.noShowRates().stream()
                .filter(rate -> rate.location() == null && rate.invitation() == null)
                .filter(rate -> Objects.equals(rate.queue(), queue))
                .findFirst();
    }
}
