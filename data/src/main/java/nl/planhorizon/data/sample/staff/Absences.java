package nl.planhorizon.data.sample.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import org.jspecify.annotations.Nullable;

/** Why people are not there when they would be; shares assumed, absence calibrated over all officers. */
final class Absences {

    private static final double LONG_ABSENT = 0.04;
    private static final double LEAVE = 0.4;
    private static final double TRAINING = 0.08;
    private static final double OTHER_WORK = 0.06;
    private static final double EXTRA = 0.04;

    private final Scope scope;

    Absences(Scope scope) {
        this.scope = scope;
    }

    /** Leave, absence, training and other work of an employee. */
    List<AvailabilityException> ofOfficer(Dice dice) {
        var found = new ArrayList<AvailabilityException>();
        if (dice.chance(LONG_ABSENT)) {
            var all = new DateRange(
                    scope.window().first().minusWeeks(3), scope.window().last());
            return List.of(new AvailabilityException(all, null, Reason.ABSENT));
        }
        // Short absence lasts a week of the window's many; the long one counts in full.
        double shortly = scope.number("officers-absent") - LONG_ABSENT;
        for (int week = -1; week < weeks(); week++) {
            if (dice.chance(shortly)) {
                found.add(days(week, 0, 5, null, Reason.ABSENT));
            }
        }
        if (dice.chance(LEAVE)) {
            found.add(days(dice.between(0, weeks() - 1), 0, dice.chance(0.5) ? 5 : 12, null, Reason.LEAVE));
        }
        if (dice.chance(TRAINING)) {
            found.add(days(dice.between(0, weeks() - 1), dice.between(0, 3), 2, null, Reason.TRAINING));
        }
        if (dice.chance(OTHER_WORK)) {
            var half = dice.chance(0.5) ? Half.MORNING : Half.AFTERNOON;
            found.add(days(dice.between(0, weeks() - 1), dice.between(0, 4), 1, half, Reason.OTHER_WORK));
        }
        if (dice.chance(EXTRA)) {
            found.add(days(dice.between(0, weeks() - 1), dice.between(0, 4), 1, null, Reason.EXTRA));
        }
        return found;
    }

    /** Interpreters are away for a week now and then, and sometimes offer a day more. */
    List<AvailabilityException> ofInterpreter(Dice dice) {
        var found = new ArrayList<AvailabilityException>();
        if (dice.chance(0.3)) {
            found.add(days(dice.between(0, weeks() - 1), 0, 5, null, Reason.ABSENT));
        }
        if (dice.chance(0.1)) {
            found.add(days(dice.between(0, weeks() - 1), dice.between(0, 4), 1, null, Reason.EXTRA));
        }
        return found;
    }

    private int weeks() {
        return (int) (scope.window().days().count() + 6) / 7;
    }

    private AvailabilityException days(int week, int weekday, int count, @Nullable Half half, Reason reason) {
        LocalDate first = scope.window().first().plusWeeks(week).plusDays(weekday);
        return new AvailabilityException(new DateRange(first, first.plusDays(count - 1L)), half, reason);
    }
}
