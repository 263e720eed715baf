package nl.planhorizon.api.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A case with a promise that is soon to be kept.
 *
 * @param caseId the case
 * @param queue code of its queue
 * @param horizon its horizon date
 * @param days days until then
 * @param hearing where it stands in the working plan, or null
 */
record NearHorizon(
        String caseId,
        String queue,
        LocalDate horizon,
        long days,
        @Nullable Hearing hearing) {

    private static final int DAYS_AHEAD = 14;
    private static final int SHOWN = 8;

    /** The urgent cases whose horizon comes soonest; those without a place first on the same day. */
    static List<NearHorizon> of(Stock stock, Office office) {
        return stock.near().stream()
                .map(each -> of(each, office))
                .sorted(Comparator.comparing(NearHorizon::horizon)
                        .thenComparing(NearHorizon::isKept)
                        .thenComparing(NearHorizon::caseId))
                .limit(SHOWN)
                .toList();
    }

    /** Whether the horizon of an urgent case comes soon. */
    static boolean isNear(CaseFacts each, LocalDate today) {
        var horizon = each.horizonDate();
        return each.queue().urgent()
                && horizon != null
                && !horizon.isBefore(today)
                && !horizon.isAfter(today.plusDays(DAYS_AHEAD));
    }

    private static NearHorizon of(CaseFacts each, Office office) {
        var horizon = Objects.requireNonNull(each.horizonDate());
        return new NearHorizon(
                each.id(),
                each.queue().code(),
                horizon,
                ChronoUnit.DAYS.between(office.caseload().asOf(), horizon),
                office.plans().working().get(each.id()));
    }

    /** Whether it is heard in time. */
    public boolean isKept() {
        return hearing != null && !hearing.lastDay().isAfter(horizon);
    }
}
