package nl.planhorizon.api.attendance;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * What tells the hearings of a case apart.
 *
 * @param caseId id of the planned unit
 * @param firstDay its first day
 */
public record HearingKey(String caseId, LocalDate firstDay) {

    public static HearingKey of(Hearing hearing) {
        return new HearingKey(hearing.caseId(), hearing.firstDay());
    }
}
