package nl.planhorizon.solver.model;

import nl.planhorizon.solver.facts.standing.ChangeCost;
import org.jspecify.annotations.Nullable;

/**
 * The standing hearing of a case, as far as planning goes.
 *
 * @param slot its place, or null if that does not exist by number any more (then it is broken)
 * @param published whether moving it is a change
 * @param fixed whether it must stay
 * @param pinned whether a planner fixed it
 * @param displaceable whether an urgent case may push it aside
 * @param change what changing it costs
 */
public record Stand(
        @Nullable Slot slot,
        boolean published,
        boolean fixed,
        boolean pinned,
        boolean displaceable,
        ChangeCost change) {}
