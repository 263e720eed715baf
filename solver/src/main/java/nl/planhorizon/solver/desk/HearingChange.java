package nl.planhorizon.solver.desk;

import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * One hearing that is different in a changed plan.
 *
 * @param caseId id of the case
 * @param before its hearing before, or null
 * @param after its hearing after, or null
 */
public record HearingChange(
        String caseId, @Nullable Hearing before, @Nullable Hearing after) {

    /** The change that undoes this one. */
    public HearingChange reversed() {
        return new HearingChange(caseId, after, before);
    }
}
