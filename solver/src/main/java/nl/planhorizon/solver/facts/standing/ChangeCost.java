package nl.planhorizon.solver.facts.standing;

import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;

/**
 * What changing a standing hearing costs; all of it nothing if it was not published, more once the invitation was
 * handed over.
 *
 * @param dropped no hearing any more
 * @param place another start or location
 * @param officer another officer
 * @param interpreter another interpreter
 */
public record ChangeCost(long dropped, long place, long officer, long interpreter) {

    public static ChangeCost of(StandingHearing standing, Policy policy) {
        long factor = standing.invitation() == Invitation.HANDED_OVER ? policy.number(Setting.FACTOR_HANDED_OVER) : 1;
        long times = standing.published() ? factor : 0;
        return new ChangeCost(
                times * policy.number(Setting.WEIGHT_DROPPED),
                times * policy.number(Setting.WEIGHT_CHANGED_PLACE),
                times * policy.number(Setting.WEIGHT_CHANGED_OFFICER),
                times * policy.number(Setting.WEIGHT_CHANGED_INTERPRETER));
    }

    /** What a hearing costs that kept only some of these. */
    public long ifKept(boolean samePlace, boolean sameOfficer, boolean sameInterpreter) {
        return (samePlace ? 0 : place) + (sameOfficer ? 0 : officer) + (sameInterpreter ? 0 : interpreter);
    }
}
