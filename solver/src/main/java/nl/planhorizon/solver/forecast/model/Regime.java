package nl.planhorizon.solver.forecast.model;

import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;

/**
 * What a late decision costs; the numbers are policy.
 *
 * @param appealShare share of the cases past their term whose applicants appeal
 * @param euroADay penalty a day
 * @param mostEuro most a case can cost
 * @param noticeWeeks weeks from the notice of default to the appeal
 * @param waitDays days from the end of the term until the penalty runs
 */
public record Regime(double appealShare, int euroADay, int mostEuro, int noticeWeeks, int waitDays) {

    private static final int WEEK = 7;

    public static Regime of(Policy policy) {
        int notice = policy.number(Setting.NOTICE_OF_DEFAULT_DAYS);
        return new Regime(
                policy.number(Setting.APPEAL_PERCENTAGE) / 100.0,
                policy.number(Setting.PENALTY_EURO_A_DAY),
                policy.number(Setting.PENALTY_MAXIMUM_EURO),
                (notice + WEEK - 1) / WEEK,
                notice + policy.number(Setting.COURT_DAYS));
    }

    /** Penalty that one appealed case runs up during the given week after its term. */
    public int euroInWeek(int weeksPast) {
        return euro(WEEK * weeksPast) - euro(WEEK * (weeksPast - 1));
    }

    private int euro(int daysPast) {
        return Math.min(mostEuro, euroADay * Math.max(0, daysPast - waitDays));
    }
}
