package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;

/** What queues should reach in each week of the window. */
public final class TargetWeeks {

    private static final int DAYS_OF_FULL_WEEK = 5;

    /**
     * One week of a queue.
     *
     * @param monday the ISO week
     * @param firstDay its first day inside the window
     * @param number sessions aimed at, less in a week with fewer open days
     * @param ready sessions of the cases that are ready when the week starts
     */
    public record Week(LocalDate monday, LocalDate firstDay, long number, long ready) {

        /** The target, given the sessions of the queue that were heard before. */
        public long wanted(long heardBefore) {
            return Math.max(0, Math.min(number, ready - heardBefore));
        }
    }

    private record Ready(long since, int sessions) {}

    private final Facts facts;
    private final Map<String, List<Ready>> readyByQueue = new HashMap<>();

    public TargetWeeks(Facts facts) {
        this.facts = facts;
        for (var each : facts.readyCases()) {
            var since = each.asylumCase().dates().ready();
            if (since != null && each.queue().weeklyTarget() != null) {
                readyByQueue
                        .computeIfAbsent(each.queue().code(), any -> new ArrayList<>())
                        .add(new Ready(since.toEpochDay(), each.sessions()));
            }
        }
    }

    /** The weeks of the window in time order; none for a queue without a target. */
    public List<Week> of(Queue queue) {
        var target = queue.weeklyTarget();
        if (target == null) {
            return List.of();
        }
        long full = fullWeek(target);
        var ready = readyByQueue.getOrDefault(queue.code(), List.of());
        return facts.calendar().weeks().stream()
                .map(monday -> week(monday, full, ready))
                .toList();
    }

    private long fullWeek(WeeklyTarget target) {
        var sessions = target.sessions();
        var share = target.share();
        if (sessions != null) {
            return sessions;
        }
        return share == null ? 0 : (long) facts.policy().number(Setting.REGULAR_SESSIONS_A_WEEK) * share / 100;
    }

    private Week week(LocalDate monday, long full, List<Ready> cases) {
        var days = insideWindow(monday);
        long open = days.days().filter(facts.calendar().national()::isOpen).count();
        long ready = cases.stream()
                .filter(each -> each.since() <= days.first().toEpochDay())
                .mapToLong(Ready::sessions)
                .sum();
        return new Week(monday, days.first(), full * open / DAYS_OF_FULL_WEEK, ready);
    }

    private DateRange insideWindow(LocalDate monday) {
        var window = facts.calendar().window();
        var sunday = monday.plusDays(6);
        return new DateRange(
                monday.isBefore(window.first()) ? window.first() : monday,
                sunday.isAfter(window.last()) ? window.last() : sunday);
    }
}
