package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;

/** Sessions that queues fall short of their weekly target. */
final class TargetCost {

    private final Facts facts;
    private final PlanFacts plan;
    private final TargetWeeks targets;

    TargetCost(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
        targets = new TargetWeeks(facts);
    }

    long total() {
        return facts.policy().queues().stream().mapToLong(this::shortOf).sum()
                * facts.policy().number(Setting.WEIGHT_TARGET);
    }

    private long shortOf(Queue queue) {
        if (queue.weeklyTarget() == null) {
            return 0;
        }
        var days = plan.readyHearings().stream()
                .filter(hearing -> facts.of(hearing).queue().equals(queue))
                .flatMap(hearing -> hearing.sessions().stream())
                .map(Session::day)
                .toList();
        return targets.of(queue).stream().mapToLong(week -> shortOf(week, days)).sum();
    }

    private static long shortOf(TargetWeeks.Week week, List<LocalDate> days) {
        long earlier =
                days.stream().filter(day -> day.isBefore(week.firstDay())).count();
        long heard = days.stream()
                .filter(new DateRange(week.monday(), week.monday().plusDays(6))::contains)
                .count();
        return Math.max(0, week.wanted(earlier) - heard);
    }
}
