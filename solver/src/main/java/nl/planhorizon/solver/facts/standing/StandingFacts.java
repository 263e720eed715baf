package nl.planhorizon.solver.facts.standing;

import java.util.Set;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;

/**
 * A standing hearing and what became of it.
 *
 * @param standing the hearing as it stood
 * @param caseFacts its case
 * @param place its place
 * @param state what became of it
 * @param broken the rules it breaks alone, empty unless the state is BROKEN
 */
public record StandingFacts(StandingHearing standing, CaseFacts caseFacts, Place place, State state, Set<Rule> broken) {

    /** What can become of a standing hearing. */
    public enum State {
        /** It lies before the window: only work of its officer. */
        HISTORY,
        /** Its case was heard or withdrawn. */
        LAPSED,
        /** Pinned or frozen, and still possible. */
        FIXED,
        /** Pinned or frozen, but no longer possible. */
        BROKEN,
        /** Published, not frozen: may move, at a cost. */
        LOOSE
    }

    /** Whether nothing is different, not even a thing that is equal by id only. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isVerySame(StandingFacts other) {
        return caseFacts == other.caseFacts && equals(other) && place.hasVerySameThings(other.place);
    }

    public boolean isFixed() {
        return state == State.FIXED;
    }

    /** Published inside the window for a case that can still be heard. */
    public boolean isInForce() {
        return standing.published() && state != State.HISTORY && state != State.LAPSED;
    }

    /** In force for a case that is ready: moving or dropping it costs. */
    public boolean isChangeable() {
        return isInForce() && caseFacts.isReady();
    }

    /** Whether an urgent case may push this fixed hearing aside. */
    public boolean isDisplaceable() {
        return isFixed() && !standing.isPinned() && standing.invitation() != Invitation.HANDED_OVER;
    }
}
