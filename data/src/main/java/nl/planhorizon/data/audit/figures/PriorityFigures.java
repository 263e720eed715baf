package nl.planhorizon.data.audit.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * How the urgent queues fare.
 *
 * @param priorityCases ready cases of urgent queues whose horizon date lies from as-of to the end of the window
 * @param priorityWithinHorizon those of them that are heard by that date
 * @param catchUp ready cases of urgent queues whose horizon had passed before as-of
 * @param priorityDaysLate days past the horizon of the priority cases together, unplanned ones included
 * @param daysFromArrivalToHearing median days from registration to hearing of planned cases of urgent queues, or null
 */
public record PriorityFigures(
        int priorityCases,
        int priorityWithinHorizon,
        int catchUp,
        long priorityDaysLate,
        @Nullable Long daysFromArrivalToHearing) {

    public static PriorityFigures of(Facts facts, PlanFacts plan) {
        var urgent = facts.readyCases().stream()
                .filter(each -> each.queue().urgent())
                .toList();
        var asOf = facts.calendar().asOf();
        var priority = facts.priorityCases();
        return new PriorityFigures(
                priority.size(),
                (int) priority.stream()
                        .filter(each -> plan.isPlanned(each) && daysLate(each, plan) == 0)
                        .count(),
                (int) urgent.stream()
                        .filter(each -> horizon(each).isBefore(asOf))
                        .count(),
                priority.stream().mapToLong(each -> daysLate(each, plan)).sum(),
                daysFromArrival(urgent, plan));
    }

    private static LocalDate horizon(CaseFacts each) {
        return Objects.requireNonNullElse(each.horizonDate(), LocalDate.MAX);
    }

    private static long daysLate(CaseFacts each, PlanFacts plan) {
        return Math.max(0, DAYS.between(horizon(each), plan.lastDay(each)));
    }

    private static @Nullable Long daysFromArrival(List<CaseFacts> urgent, PlanFacts plan) {
        var days = urgent.stream()
                .filter(plan::isPlanned)
                .map(each -> DAYS.between(each.asylumCase().dates().registration(), plan.firstDay(each)))
                .toList();
        return NearestRank.of(days, 50);
    }
}
