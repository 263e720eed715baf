package nl.planhorizon.api.attendance;

import java.time.LocalDate;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * What tells the hearings of a case apart.
 *
 * @param caseId id of the planned unit
 * @param firstDay its first day
 */
public record HearingKey(String caseId, LocalDate firstDay) {

    /** By which its version as it is published is known. */
    public VersionKey version() {
        return VersionKey.published(caseId, firstDay);
    }

    public static HearingKey of(Hearing hearing) {
        return new HearingKey(hearing.caseId(), hearing.firstDay());
    }
}
