package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;

/** Works out the weekly targets of the queues that have one. */
public final class QueueTargets {

    private final Policy policy;
    private final CalendarFacts calendar;
    private final List<CaseFacts> cases;

    public QueueTargets(Policy policy, CalendarFacts calendar, List<CaseFacts> cases) {
        this.policy = policy;
        this.calendar = calendar;
        this.cases = cases;
    }

    public List<QueueTarget> targets() {
        List<QueueTarget> targets = new ArrayList<>();
        var ready = readySessions();
        var none = new int[calendar.weeks().size()];
        for (var queue : policy.queues()) {
            var target = queue.weeklyTarget();
            if (target != null) {
                targets.add(new QueueTarget(queue, weeks(sessions(target), ready.getOrDefault(queue.code(), none))));
            }
        }
        return targets;
    }

    private int sessions(WeeklyTarget target) {
        var sessions = target.sessions();
        var share = target.share();
        if (sessions != null) {
            return sessions;
        }
        return share == null ? 0 : policy.number(Setting.REGULAR_SESSIONS_A_WEEK) * share / 100;
    }

    private List<QueueTarget.Week> weeks(int number, int[] ready) {
        List<QueueTarget.Week> weeks = new ArrayList<>();
        for (var monday : calendar.weeks()) {
            weeks.add(new QueueTarget.Week(
                    monday, firstDayOf(monday), number * openDays(monday) / 5, ready[weeks.size()]));
        }
        return weeks;
    }

    private int openDays(LocalDate monday) {
        return (int) calendar.days().stream()
                .filter(day -> Weeks.mondayOf(day).equals(monday))
                .count();
    }

    private LocalDate firstDayOf(LocalDate monday) {
        var first = calendar.window().first();
        return monday.isBefore(first) ? first : monday;
    }

    /** Sessions of the cases of each queue that are ready when each week starts; in one pass, as cases are many. */
    private Map<String, int[]> readySessions() {
        var starts = calendar.weeks().stream().map(this::firstDayOf).toList();
        Map<String, int[]> sessions = new HashMap<>();
        for (var facts : cases) {
            var ready = facts.isReady() ? facts.asylumCase().dates().ready() : null;
            if (ready != null) {
                var counts = sessions.computeIfAbsent(facts.queue().code(), code -> new int[starts.size()]);
                for (int week = starts.size() - 1; week >= 0 && !ready.isAfter(starts.get(week)); week--) {
                    counts[week] += facts.sessions();
                }
            }
        }
        return sessions;
    }
}
