package nl.planhorizon.solver.testing.given;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Settings;

/** The settings tests begin with: the numbers of rules.md, and no regular sessions unless a test asks for them. */
public final class GivenSettings {

    private static final Settings ORDINARY = new Settings(
            Arrays.stream(Setting.values()).collect(toMap(setting -> setting, GivenSettings::number)),
            Arrays.stream(Setting.values()).collect(toMap(setting -> setting, setting -> "test")));

    private GivenSettings() {}

    public static Settings ordinary() {
        return ORDINARY;
    }

    private static int number(Setting setting) {
        return switch (setting) {
            case NOTICE_DAYS_AGREED, REGULAR_SESSIONS_A_WEEK, NIGHT_APPROVAL -> 0;
            case WEIGHT_IDLE, WEIGHT_LOAD, WAIT_DAYS_EXCUSED -> 1;
            case NOTICE_DAYS_IN_PERSON -> 2;
            case HELD_BACK_PERCENTAGE, HELD_BACK_OPEN_DAYS -> 5;
            case NOTICE_DAYS_LETTER -> 7;
            case FACTOR_HANDED_OVER -> 10;
            case FROZEN_DAYS, NOTICE_OF_DEFAULT_DAYS, WAIT_DAYS_UNEXCUSED -> 14;
            case MAXIMUM_TERM_MONTHS -> 21;
            case UNPLANNED_DAYS -> 28;
            case WEIGHT_TERM -> 30;
            case WEIGHT_CHANGED_OFFICER, WEIGHT_CHANGED_INTERPRETER -> 50;
            case APPEAL_PERCENTAGE -> 60;
            case LOAD_PERCENTAGE -> 80;
            case WAITING_DIVISOR, PENALTY_EURO_A_DAY -> 100;
            case COURT_DAYS -> 112;
            case WEIGHT_UNPLANNED, WEIGHT_CHANGED_PLACE -> 200;
            case WEIGHT_TARGET, WEIGHT_FAMILY -> 500;
            case WEIGHT_DROPPED -> 600;
            case WEIGHT_HORIZON -> 1000;
            case PENALTY_MAXIMUM_EURO -> 7500;
        };
    }
}
