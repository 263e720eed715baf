package nl.planhorizon.solver.facts;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.policy.Queue;

/**
 * What a queue should reach in each week of the window.
 *
 * @param queue the queue
 * @param weeks one entry per week of the window, in time order
 */
public record QueueTarget(Queue queue, List<Week> weeks) {

    /**
     * One week.
     *
     * @param monday the ISO week
     * @param number sessions aimed at, prorated by open days
     * @param ready sessions of the cases that are ready when the week starts
     */
    public record Week(LocalDate monday, int number, int ready) {}

    public QueueTarget {
        weeks = List.copyOf(weeks);
    }

    /** Sessions short of the target over all weeks, given the sessions heard per week in the same order. */
    public long shortfall(int[] heard) {
        long missing = 0;
        int before = 0;
        for (int i = 0; i < heard.length; i++) {
            var week = weeks.get(i);
            int target = Math.max(0, Math.min(week.number(), week.ready() - before));
            missing += Math.max(0, target - heard[i]);
            before += heard[i];
        }
        return missing;
    }
}
