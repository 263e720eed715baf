package nl.planhorizon.data.audit.groups;

import org.jspecify.annotations.Nullable;

/**
 * How one group of ready cases fares.
 *
 * @param grouping by what it is a group
 * @param group its code; {@code other} for all groups that are too small to be shown
 * @param cases how many
 * @param waitingDaysMedian days from application to first hearing day, unplanned ones to the virtual day
 * @param waitingDaysP90 90th percentile of the same
 * @param withHorizon cases in a queue with a planning horizon
 * @param withinHorizon those of them that are heard within it
 * @param inQueue how far from their turn among all cases of their queue
 * @param amongAlike how far from their turn among cases of their queue that need the same language, place and length
 * @param verdict what that means
 */
public record GroupRow(
        Grouping grouping,
        String group,
        int cases,
        @Nullable Long waitingDaysMedian,
        @Nullable Long waitingDaysP90,
        int withHorizon,
        int withinHorizon,
        Delay inQueue,
        Delay amongAlike,
        Verdict verdict) {

    /** What a difference comes from. */
    public enum Verdict {
        /** No more than chance would give. */
        CHANCE,
        /** They wait longer in their queue, but not among cases that need the same: what they need is scarce. */
        SCARCITY,
        /** They wait longer even among cases that need the same: somebody has to look why. */
        LOOK,
        /** They wait shorter than chance would give. */
        AHEAD
    }

    static Verdict verdict(Delay inQueue, Delay amongAlike) {
        if (amongAlike.isMore()) {
            return Verdict.LOOK;
        }
        if (inQueue.isMore()) {
            return Verdict.SCARCITY;
        }
        return inQueue.isLess() ? Verdict.AHEAD : Verdict.CHANCE;
    }
}
