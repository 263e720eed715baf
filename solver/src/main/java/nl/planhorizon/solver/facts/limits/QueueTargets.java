package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
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
        for (var queue : policy.queues()) {
            var target = queue.weeklyTarget();
            if (target != null) {
                targets.add(new QueueTarget(queue, weeks(queue, sessions(target))));
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

    private List<QueueTarget.Week> weeks(Queue queue, int number) {
        return calendar.weeks().stream()
                .map(monday -> new QueueTarget.Week(
                        monday,
                        firstDayOf(monday),
                        number * openDays(monday) / 5,
                        readySessions(queue, firstDayOf(monday))))
                .toList();
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

    private int readySessions(Queue queue, LocalDate day) {
        return cases.stream()
                .filter(facts -> facts.isReady() && facts.queue().code().equals(queue.code()))
                .filter(facts -> isReadyBy(facts, day))
                .mapToInt(CaseFacts::sessions)
                .sum();
    }

    private static boolean isReadyBy(CaseFacts facts, LocalDate day) {
        var ready = facts.asylumCase().dates().ready();
        return ready != null && !ready.isAfter(day);
    }
}
