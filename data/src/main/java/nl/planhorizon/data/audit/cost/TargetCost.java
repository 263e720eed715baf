package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;

/** Sessions that queues fall short of their weekly target. */
final class TargetCost {

    private final Facts facts;
    private final PlanFacts plan;
    private final TargetWeeks targets;

    TargetCost(Facts facts, PlanFacts plan, TargetWeeks targets) {
        this.facts = facts;
        this.plan = plan;
        this.targets = targets;
    }

    long total() {
        var days = daysByQueue();
        return facts.policy().queues().stream()
                        .mapToLong(queue -> shortOf(queue, days.getOrDefault(queue.code(), List.of())))
                        .sum()
                * facts.policy().number(Setting.WEIGHT_TARGET);
    }

    /** Days of the sessions heard, by the code of their queue. */
    private Map<String, List<LocalDate>> daysByQueue() {
        var days = new HashMap<String, List<LocalDate>>();
        for (var hearing : plan.readyHearings()) {
            var heard = days.computeIfAbsent(facts.of(hearing).queue().code(), any -> new ArrayList<>());
            hearing.sessions().forEach(session -> heard.add(session.day()));
        }
        return days;
    }

    private long shortOf(Queue queue, List<LocalDate> days) {
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
