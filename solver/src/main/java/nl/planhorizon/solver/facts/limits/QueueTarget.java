package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.planhorizon.solver.domain.calendar.Weeks;
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
     * @param firstDay its first day inside the window
     * @param number sessions aimed at, prorated by open days
     * @param ready sessions of the cases that are ready when the week starts
     */
    public record Week(LocalDate monday, LocalDate firstDay, int number, int ready) {

        /** Sessions short of what can be asked, given the sessions heard earlier and in this week. */
        private int shortfall(int before, int heard) {
            int wanted = Math.max(0, Math.min(number, ready - before));
            return Math.max(0, wanted - heard);
        }
    }

    public QueueTarget {
        weeks = List.copyOf(weeks);
    }

    /** Sessions short of the target over all weeks, given the sessions heard per week in the same order. */
    public long shortfall(int[] heard) {
        long missing = 0;
        int before = 0;
        for (int i = 0; i < heard.length; i++) {
            missing += weeks.get(i).shortfall(before, heard[i]);
            before += heard[i];
        }
        return missing;
    }

    /** Sessions short of the target over all weeks, given the sessions heard per day, days outside the window included. */
    public long shortfall(Map<LocalDate, Integer> heardPerDay) {
        long missing = 0;
        for (var week : weeks) {
            int before = sum(heardPerDay, day -> day.isBefore(week.firstDay()));
            int heard = sum(heardPerDay, day -> Weeks.mondayOf(day).equals(week.monday()));
            missing += week.shortfall(before, heard);
        }
        return missing;
    }

    private static int sum(Map<LocalDate, Integer> heardPerDay, Predicate<LocalDate> which) {
        return heardPerDay.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
