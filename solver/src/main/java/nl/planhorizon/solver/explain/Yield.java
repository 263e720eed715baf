package nl.planhorizon.solver.explain;

import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * A place that a case would have, but that another case has.
 *
 * @param caseId the case that is heard there
 * @param place where this case would be heard
 * @param why why the other one goes first
 */
public record Yield(String caseId, Hearing place, Why why) {

    /** Why another case goes first. */
    public enum Why {
        /** Its hearing may not be moved any more. */
        FIXED,
        /** It is in a priority queue, and this case is not. */
        URGENT,
        /** It is in the same queue, and its turn comes first. */
        EARLIER_TURN,
        /** Neither: to let it wait would cost the plan more. */
        DEARER;

        /** Its name in texts. */
        public String code() {
            return Code.of(this);
        }
    }
}
