package nl.planhorizon.solver.desk.repair;

import java.time.LocalDate;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * A case that has to be heard in time.
 *
 * @param caseId id of the case
 * @param until last day that is in time
 * @param officer id of the officer who should hear it if that can be, or null
 */
public record Wanted(
        String caseId, LocalDate until, @Nullable String officer) {

    /**
     * In time is within the planning horizon, or where there is none before the term comes too near. What can no longer be kept
     * becomes a number of days from the first day on which the case can be invited.
     */
    public static Wanted inTime(PlanDesk desk, String caseId, int soonDays) {
        var facts = desk.facts().caseFacts(caseId);
        var horizon = facts.horizonDate();
        return new Wanted(caseId, kept(horizon == null ? facts.lastSafeDay() : horizon, facts, soonDays), null);
    }

    /** The rest of a hearing: a number of days from now, or by the horizon if that is sooner, by the officer who began it. */
    public static Wanted soon(PlanDesk desk, String caseId, int soonDays, @Nullable String officer) {
        var facts = desk.facts().caseFacts(caseId);
        var horizon = facts.horizonDate();
        var soon = desk.caseload().asOf().plusDays(soonDays);
        var until = horizon == null || soon.isBefore(horizon) ? soon : horizon;
        return new Wanted(caseId, kept(until, facts, soonDays), officer);
    }

    private static LocalDate kept(LocalDate until, CaseFacts facts, int soonDays) {
        var notice = facts.noticeDay();
        return until.isBefore(notice) ? notice.plusDays(soonDays) : until;
    }

    /** Whether a hearing of the case is in time. */
    public boolean isKeptBy(@Nullable Hearing hearing) {
        return hearing != null && !hearing.lastDay().isAfter(until);
    }
}
