package nl.planhorizon.api.report;

import java.util.List;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * What stands most in the way of planning more: of the resources that are nearly used up, the one for which most ready
 * cases wait; of resources that all have room, the busiest.
 *
 * @param kind which resource
 * @param of team, language or location it belongs to; null for officers without a team
 * @param used sessions used
 * @param available sessions there are; of officers, as many as their weekly limits allow
 * @param waiting ready cases without a hearing that need it
 */
public record Bottleneck(Kind kind, @Nullable String of, long used, long available, long waiting) {

    private static final double NEARLY_ALL = 0.9;

    /** The scarce resources. */
    public enum Kind {
        OFFICERS,
        INTERPRETERS,
        ROOMS
    }

    /** Whatever is nearly used up while cases wait for it, worst first; where nothing is, the busiest. */
    public static List<Bottleneck> of(Caseload caseload, HearingPlan plan) {
        return FullestResource.all(caseload, plan);
    }

    double share() {
        return available == 0 ? 1 : (double) used / available;
    }

    boolean isNearlyUsedUp() {
        return share() >= NEARLY_ALL;
    }
}
