package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;

/** Sessions that queues fall short of their weekly target. */
final class TargetCost {

    private static final int DAYS_OF_FULL_WEEK = 5;

    private final Facts facts;
    private final PlanFacts plan;

    TargetCost(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
    }

    long total() {
        return facts.policy().queues().stream().mapToLong(this::shortOf).sum()
                * facts.policy().number(Setting.WEIGHT_TARGET);
    }

    private long shortOf(Queue queue) {
        var target = queue.weeklyTarget();
        if (target == null) {
            return 0;
        }
        long full = fullWeek(target);
        var cases = facts.readyCases().stream()
                .filter(each -> each.queue().equals(queue))
                .toList();
        var days = cases.stream()
                .map(plan::of)
                .flatMap(hearing -> hearing == null ? List.<Session>of().stream() : hearing.sessions().stream())
                .map(Session::day)
                .toList();
        return facts.calendar().weeks().stream()
                .mapToLong(monday -> shortOf(full, monday, cases, days))
                .sum();
    }

    private long fullWeek(WeeklyTarget target) {
        var sessions = target.sessions();
        var share = target.share();
        if (sessions != null) {
            return sessions;
        }
        return share == null ? 0 : (long) facts.policy().number(Setting.REGULAR_SESSIONS_A_WEEK) * share / 100;
    }

    private DateRange insideWindow(LocalDate monday) {
        var window = facts.calendar().window();
        var sunday = monday.plusDays(6);
        return new DateRange(
                monday.isBefore(window.first()) ? window.first() : monday,
                sunday.isAfter(window.last()) ? window.last() : sunday);
    }

    private long shortOf(long full, LocalDate monday, List<CaseFacts> cases, List<LocalDate> days) {
        var week = insideWindow(monday);
        long open = week.days().filter(facts.calendar().national()::isOpen).count();
        long ready = cases.stream()
                .filter(each -> isReadyBy(each, week.first()))
                .mapToLong(CaseFacts::sessions)
                .sum();
        long earlier = days.stream().filter(day -> day.isBefore(week.first())).count();
        long heard = days.stream()
                .filter(new DateRange(monday, monday.plusDays(6))::contains)
                .count();
        long wanted = Math.max(0, Math.min(full * open / DAYS_OF_FULL_WEEK, ready - earlier));
        return Math.max(0, wanted - heard);
    }

    private static boolean isReadyBy(CaseFacts each, LocalDate day) {
        var ready = each.asylumCase().dates().ready();
        return ready != null && !ready.isAfter(day);
    }
}
