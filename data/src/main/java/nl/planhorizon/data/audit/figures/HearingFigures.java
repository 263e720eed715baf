package nl.planhorizon.data.audit.figures;

import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * What becomes of published hearings, and how many hearings may come to nothing.
 *
 * @param hearingsChanged published hearings of ready cases that are dropped or at another place
 * @param expectedNoShowSessions sessions of hearings to which nobody is expected to come, rounded down
 */
public record HearingFigures(long hearingsChanged, long expectedNoShowSessions) {

    public static HearingFigures of(Facts facts, PlanFacts plan) {
        long changed = facts.standing().current().stream()
                .filter(StandingHearing::published)
                .map(StandingHearing::hearing)
                .filter(before -> facts.of(before).isReady() && !stays(before, plan))
                .count();
        long percents = plan.readyHearings().stream()
                .mapToLong(hearing -> (long) facts.of(hearing).sessions() * NoShowPercentage.of(facts, hearing))
                .sum();
        return new HearingFigures(changed, percents / 100);
    }

    private static boolean stays(Hearing before, PlanFacts plan) {
        var now = plan.of(before.caseId());
        return now != null && Standing.samePlace(before, now);
    }
}
