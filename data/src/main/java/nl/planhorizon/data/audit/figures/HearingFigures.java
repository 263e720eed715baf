package nl.planhorizon.data.audit.figures;

import static java.util.Comparator.comparing;

import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.NoShowRate;

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
                .mapToLong(hearing -> (long) facts.of(hearing).sessions() * noShow(facts, hearing))
                .sum();
        return new HearingFigures(changed, percents / 100);
    }

    private static boolean stays(Hearing before, PlanFacts plan) {
        var now = plan.of(before.caseId());
        return now != null && Standing.samePlace(before, now);
    }

    /** The most specific rate that fits: by queue, then by location, then by form of invitation. */
    private static int noShow(Facts facts, Hearing hearing) {
        return facts.policy().noShowRates().stream()
                .filter(rate -> fits(rate, facts, hearing))
                .min(comparing((NoShowRate rate) -> rate.queue() == null)
                        .thenComparing(rate -> rate.location() == null)
                        .thenComparing(rate -> rate.invitation() == null))
                .map(NoShowRate::percentage)
                .orElse(0);
    }

    private static boolean fits(NoShowRate rate, Facts facts, Hearing hearing) {
        var each = facts.of(hearing);
        var form = each.asylumCase().circumstances().invitation();
        return (rate.queue() == null || rate.queue().equals(each.queue().code()))
                && (rate.location() == null || rate.location().equals(hearing.location()))
                && (rate.invitation() == null || rate.invitation() == form);
    }
}
