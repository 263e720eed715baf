package nl.planhorizon.solver.facts.cases;

import nl.planhorizon.solver.domain.policy.Setting;

/**
 * What a case costs by itself, depending on its first and last hearing day only. Days are epoch days: the search asks
 * millions of times.
 *
 * @param sessions number of sessions
 * @param application application date
 * @param horizonDate horizon date, or {@link #NEVER}
 * @param lastSafeDay last safe day
 * @param weights weights of the policy
 */
public record CaseCost(int sessions, long application, long horizonDate, long lastSafeDay, Weights weights) {

    /** Stands for a date that does not exist. */
    static final long NEVER = Long.MAX_VALUE;

    /**
     * The weights of the policy that count here.
     *
     * @param horizon per session and day past the horizon
     * @param term per session and day past the last safe day
     * @param waitingDivisor divides the squared waiting days
     * @param unplanned per session of a case without a hearing
     */
    public record Weights(long horizon, long term, long waitingDivisor, long unplanned) {

        static Weights of(PolicyFacts policy) {
            return new Weights(
                    policy.number(Setting.WEIGHT_HORIZON),
                    policy.number(Setting.WEIGHT_TERM),
                    policy.number(Setting.WAITING_DIVISOR),
                    policy.number(Setting.WEIGHT_UNPLANNED));
        }
    }

    /** Whether a last hearing day keeps the planning horizon. */
    public boolean isWithinHorizon(long lastDay) {
        return lastDay <= horizonDate;
    }

    /** Whether a last hearing day is safe for the decision term. */
    public boolean isWithinTerm(long lastDay) {
        return lastDay <= lastSafeDay;
    }

    /** Cost of lateness past the planning horizon. */
    public long horizon(long lastDay) {
        return lastDay > horizonDate ? weights.horizon() * sessions * (lastDay - horizonDate) : 0;
    }

    /** Cost of lateness past the last safe day. */
    public long term(long lastDay) {
        return lastDay > lastSafeDay ? weights.term() * sessions * (lastDay - lastSafeDay) : 0;
    }

    /** Cost of waiting until the first hearing day. */
    public long waiting(long firstDay) {
        long age = firstDay - application;
        return sessions * age * age / weights.waitingDivisor();
    }

    /** Cost of having no hearing at all, lateness and waiting not included. */
    public long unplanned() {
        return weights.unplanned() * sessions;
    }

    /** Lateness and waiting together. */
    public long of(long firstDay, long lastDay) {
        return horizon(lastDay) + term(lastDay) + waiting(firstDay);
    }
}
