package nl.planhorizon.solver.domain.policy;

import java.util.Locale;

/** A single number of policy, with its default. Weights are cost per unit named in rules.md. */
public enum Setting {
    FROZEN_DAYS(14),
    NOTICE_DAYS_LETTER(7),
    NOTICE_DAYS_IN_PERSON(2),
    NOTICE_DAYS_AGREED(0),
    UNPLANNED_DAYS(28),
    HELD_BACK_PERCENTAGE(5),
    HELD_BACK_OPEN_DAYS(5),
    MAXIMUM_TERM_MONTHS(21),
    REGULAR_SESSIONS_A_WEEK(0),
    LOAD_PERCENTAGE(80),
    WEIGHT_HORIZON(1000),
    WEIGHT_TERM(30),
    WAITING_DIVISOR(100),
    WEIGHT_UNPLANNED(200),
    WEIGHT_CHANGED_PLACE(200),
    WEIGHT_CHANGED_OFFICER(50),
    WEIGHT_CHANGED_INTERPRETER(50),
    WEIGHT_DROPPED(600),
    FACTOR_HANDED_OVER(10),
    WEIGHT_TARGET(500),
    WEIGHT_FAMILY(500),
    WEIGHT_IDLE(1),
    WEIGHT_LOAD(1),
    APPEAL_PERCENTAGE(60),
    PENALTY_EURO_A_DAY(100),
    PENALTY_MAXIMUM_EURO(7500),
    NOTICE_OF_DEFAULT_DAYS(14),
    COURT_DAYS(112);

    private final int defaultValue;

    Setting(int defaultValue) {
        this.defaultValue = defaultValue;
    }

    public int defaultValue() {
        return defaultValue;
    }

    /** The name in files: lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
