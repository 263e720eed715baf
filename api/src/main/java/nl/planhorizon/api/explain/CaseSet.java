package nl.planhorizon.api.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Cases that have no hearing in time, by what they have in common; what is null or empty is left open.
 *
 * @param nationality code of the country
 * @param queue code of the queue
 * @param language code of the applicant's own language
 * @param location code of an allowed location
 * @param pastHorizon only those that miss their planning horizon, hearing or not
 */
public record CaseSet(
        @Nullable String nationality,
        @Nullable String queue,
        @Nullable String language,
        @Nullable String location,
        boolean pastHorizon) {

    /** Whether anything is asked at all. */
    public boolean isAsked() {
        return pastHorizon || !(isOpen(nationality) && isOpen(queue) && isOpen(language) && isOpen(location));
    }

    /** Ids of the cases, whose turn comes first in front. */
    List<String> in(Facts facts, HearingPlan plan) {
        Map<String, Hearing> hearings =
                plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, hearing -> hearing));
        return facts.readyCases().stream()
                .filter(each -> fits(each) && isLate(each, hearings.get(each.id()), facts))
                .sorted(Comparator.comparing(CaseFacts::key).thenComparing(CaseFacts::id))
                .map(CaseFacts::id)
                .toList();
    }

    private boolean fits(CaseFacts each) {
        var asylumCase = each.asylumCase();
        return is(nationality, asylumCase.procedure().nationality())
                && is(queue, each.queue().code())
                && is(language, asylumCase.language().own())
                && (isOpen(location) || asylumCase.circumstances().locations().contains(location));
    }

    private boolean isLate(CaseFacts each, @Nullable Hearing hearing, Facts facts) {
        var horizon = each.horizonDate();
        var day = hearing == null ? facts.calendar().virtualDay() : hearing.lastDay();
        boolean misses = horizon != null && day.isAfter(horizon);
        return misses || (hearing == null && !pastHorizon);
    }

    private static boolean is(@Nullable String asked, String code) {
        return isOpen(asked) || code.equals(asked);
    }

    private static boolean isOpen(@Nullable String asked) {
        return asked == null || asked.isBlank();
    }
}
