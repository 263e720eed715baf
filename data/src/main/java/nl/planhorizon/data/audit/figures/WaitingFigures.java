package nl.planhorizon.data.audit.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * Days from application to first hearing day of ready cases, by nearest rank; unplanned ones count to the virtual day.
 *
 * @param waitingDaysMedian median, null without ready cases
 * @param waitingDaysP90 90th percentile, null without ready cases
 * @param waitingByQueue per queue
 * @param waitingByLanguage per language of the applicant
 * @param waitingByLocation per planned location; of unplanned cases the first allowed one
 */
public record WaitingFigures(
        @Nullable Long waitingDaysMedian,
        @Nullable Long waitingDaysP90,
        Map<String, Waiting> waitingByQueue,
        Map<String, Waiting> waitingByLanguage,
        Map<String, Waiting> waitingByLocation) {

    /**
     * Waiting days of a group of cases.
     *
     * @param cases how many
     * @param waitingDaysMedian median
     * @param waitingDaysP90 90th percentile
     */
    public record Waiting(
            int cases,
            @Nullable Long waitingDaysMedian,
            @Nullable Long waitingDaysP90) {

        static Waiting of(List<Long> days) {
            return new Waiting(days.size(), NearestRank.of(days, 50), NearestRank.of(days, 90));
        }
    }

    public static WaitingFigures of(Facts facts, PlanFacts plan) {
        var all = Waiting.of(
                facts.readyCases().stream().map(each -> days(each, plan)).toList());
        return new WaitingFigures(
                all.waitingDaysMedian(),
                all.waitingDaysP90(),
                by(facts, plan, each -> each.queue().code()),
                by(facts, plan, each -> each.asylumCase().language().own()),
                by(facts, plan, each -> CaseFigures.locationOf(each, plan)));
    }

    private static Map<String, Waiting> by(Facts facts, PlanFacts plan, Function<CaseFacts, String> group) {
        var days = new TreeMap<String, List<Long>>();
        for (var each : facts.readyCases()) {
            days.computeIfAbsent(group.apply(each), any -> new ArrayList<>()).add(days(each, plan));
        }
        var waiting = new TreeMap<String, Waiting>();
        days.forEach((code, values) -> waiting.put(code, Waiting.of(values)));
        return Collections.unmodifiableMap(waiting);
    }

    private static long days(CaseFacts each, PlanFacts plan) {
        return DAYS.between(each.asylumCase().dates().application(), plan.firstDay(each));
    }
}
