package nl.planhorizon.solver.forecast.model;

import org.jspecify.annotations.Nullable;

/**
 * A queue as the forecast serves it.
 *
 * @param code code of the queue
 * @param group code shared by queues split by decision term
 * @param termPassed which half of a split group it is, or null
 * @param horizonWeeks planning horizon in weeks, or null
 * @param team project team that alone hears it, or null
 * @param decisionWeeks weeks from the hearing to the decision
 * @param penalties whether a late decision costs a penalty
 */
public record Line(
        String code,
        String group,
        @Nullable Boolean termPassed,
        @Nullable Integer horizonWeeks,
        @Nullable String team,
        int decisionWeeks,
        boolean penalties) {

    /** The same line where output is counted in decisions, which fall in the week of the hearing. */
    public Line decidedAtOnce() {
        return new Line(code, group, termPassed, horizonWeeks, team, 0, penalties);
    }

    /** Whether it takes cases of its group whose decision term has passed, or has not. */
    public boolean takes(boolean overdue) {
        return termPassed == null || termPassed == overdue;
    }

    public boolean hasHorizon() {
        return horizonWeeks != null;
    }
}
