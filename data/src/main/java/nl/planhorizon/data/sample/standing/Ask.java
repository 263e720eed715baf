package nl.planhorizon.data.sample.standing;

import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.HearingType;

/**
 * A case that looks for a place.
 *
 * @param unit the case
 * @param type its hearing type
 * @param demand what it asks of people and rooms on the first day in question; needs only shrink with age
 */
record Ask(AsylumCase unit, HearingType type, Demand demand) {}
