package nl.planhorizon.solver.domain.policy;

import nl.planhorizon.solver.domain.Code;

/** A single number of policy: its name, unit and range. Which number it is, is data; weights are explained in rules.md. */
public enum Setting {
    FROZEN_DAYS(Unit.DAYS),
    NOTICE_DAYS_LETTER(Unit.DAYS),
    NOTICE_DAYS_IN_PERSON(Unit.DAYS),
    NOTICE_DAYS_AGREED(Unit.DAYS),
    UNPLANNED_DAYS(Unit.DAYS),
    HELD_BACK_PERCENTAGE(Unit.PERCENT),
    HELD_BACK_OPEN_DAYS(Unit.OPEN_DAYS),
    MAXIMUM_TERM_MONTHS(Unit.MONTHS),
    REGULAR_SESSIONS_A_WEEK(Unit.SESSIONS),
    LOAD_PERCENTAGE(Unit.PERCENT),
    WEIGHT_HORIZON(Unit.COST),
    WEIGHT_TERM(Unit.COST),
    WAITING_DIVISOR(Unit.DIVISOR),
    WEIGHT_UNPLANNED(Unit.COST),
    WEIGHT_CHANGED_PLACE(Unit.COST),
    WEIGHT_CHANGED_OFFICER(Unit.COST),
    WEIGHT_CHANGED_INTERPRETER(Unit.COST),
    WEIGHT_DROPPED(Unit.COST),
    FACTOR_HANDED_OVER(Unit.FACTOR),
    WEIGHT_TARGET(Unit.COST),
    WEIGHT_FAMILY(Unit.COST),
    WEIGHT_IDLE(Unit.COST),
    WEIGHT_LOAD(Unit.COST),
    APPEAL_PERCENTAGE(Unit.PERCENT),
    PENALTY_EURO_A_DAY(Unit.EURO),
    PENALTY_MAXIMUM_EURO(Unit.EURO),
    NOTICE_OF_DEFAULT_DAYS(Unit.DAYS),
    COURT_DAYS(Unit.DAYS),
    WAIT_DAYS_EXCUSED(Unit.DAYS),
    WAIT_DAYS_UNEXCUSED(Unit.DAYS),
    NIGHT_APPROVAL(Unit.YES_OR_NO);

    /** What a setting is counted in; it decides which numbers make sense. */
    public enum Unit {
        DAYS(0, 1000),
        OPEN_DAYS(0, 1000),
        MONTHS(0, 1000),
        PERCENT(0, 100),
        SESSIONS(0, 1_000_000),
        COST(0, 1_000_000),
        FACTOR(0, 1_000_000),
        DIVISOR(1, 1_000_000),
        EURO(0, 1_000_000),
        /** One is yes. */
        YES_OR_NO(0, 1);

        private final int least;
        private final int most;

        Unit(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private final Unit unit;

    Setting(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The least number allowed. */
    public int least() {
        return unit.least;
    }

    /** The highest number allowed. */
    public int most() {
        return unit.most;
    }

    public boolean allows(int value) {
        return value >= least() && value <= most();
    }

    /** The name in files: lower case with dashes. */
    public String code() {
        return Code.of(this);
    }
}
