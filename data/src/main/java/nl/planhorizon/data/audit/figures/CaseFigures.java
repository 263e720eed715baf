package nl.planhorizon.data.audit.figures;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * How many ready cases are planned.
 *
 * @param casesReady ready cases
 * @param casesPlanned those with a hearing
 * @param sessionsPlanned sessions of their hearings
 * @param casesByQueue the same per queue
 * @param casesByLocation the same per location
 */
public record CaseFigures(
        int casesReady,
        int casesPlanned,
        int sessionsPlanned,
        Map<String, Count> casesByQueue,
        Map<String, Count> casesByLocation) {

    /**
     * Cases of a queue or location.
     *
     * @param ready ready cases
     * @param planned those with a hearing
     */
    public record Count(int ready, int planned) {

        Count and(Count other) {
            return new Count(ready + other.ready(), planned + other.planned());
        }
    }

    public static CaseFigures of(Facts facts, PlanFacts plan) {
        return new CaseFigures(
                facts.readyCases().size(),
                plan.readyHearings().size(),
                plan.readyHearings().stream()
                        .map(Hearing::sessions)
                        .mapToInt(sessions -> sessions.size())
                        .sum(),
                count(facts, plan, each -> each.queue().code()),
                count(facts, plan, each -> locationOf(each, plan)));
    }

    /** The planned location; of an unplanned case the first of the allowed ones in alphabetical order. */
    static String locationOf(CaseFacts each, PlanFacts plan) {
        var hearing = plan.of(each);
        return hearing == null
                ? Collections.min(each.asylumCase().circumstances().locations())
                : hearing.location();
    }

    private static Map<String, Count> count(Facts facts, PlanFacts plan, Function<CaseFacts, String> group) {
        var counts = new TreeMap<String, Count>();
        for (var each : facts.readyCases()) {
            counts.merge(group.apply(each), new Count(1, plan.isPlanned(each) ? 1 : 0), Count::and);
        }
        return Collections.unmodifiableMap(counts);
    }
}
