package nl.planhorizon.bench.choice;

import java.util.Objects;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to move or drop a published hearing.
 *
 * @param published where the case is published
 * @param dropped no hearing
 * @param moved other sessions or another location
 * @param officer another officer
 * @param interpreter another interpreter
 */
public record Change(Place published, long dropped, long moved, long officer, long interpreter) {

    /** The prices for a case, or null if it is not published. */
    public static @Nullable Change of(CaseloadFacts facts, CaseFacts each) {
        var published = facts.publishedPlace(each);
        var standing = facts.standing(each);
        if (published == null || standing == null) {
            return null;
        }
        var policy = facts.caseload().policy();
        boolean handedOver = standing.standing().invitation() == Invitation.HANDED_OVER;
        long factor = handedOver ? policy.number(Setting.FACTOR_HANDED_OVER) : 1;
        return new Change(
                published,
                factor * policy.number(Setting.WEIGHT_DROPPED),
                factor * policy.number(Setting.WEIGHT_CHANGED_PLACE),
                factor * policy.number(Setting.WEIGHT_CHANGED_OFFICER),
                factor * policy.number(Setting.WEIGHT_CHANGED_INTERPRETER));
    }

    /** The cost of standing at a place, or nowhere. */
    public long cost(@Nullable Place place) {
        return place == null
                ? dropped
                : cost(Start.of(place))
                        + (place.officer().equals(published.officer()) ? 0 : officer)
                        + (Objects.equals(place.interpreter(), published.interpreter()) ? 0 : interpreter);
    }

    /** The part for the start alone. */
    public long cost(Start start) {
        boolean same = start.sessions().equals(published.sessions())
                && start.location().code().equals(published.location().code());
        return same ? 0 : moved;
    }
}
