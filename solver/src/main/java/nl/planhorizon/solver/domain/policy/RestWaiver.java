package nl.planhorizon.solver.domain.policy;

import nl.planhorizon.solver.domain.calendar.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Withholds the rest period; in Dutch: rust- en voorbereidingstermijn.
 *
 * @param location hearing location it holds for, or null for all
 * @param nationality nationality it holds for, or null for all
 * @param nuisanceOnly whether it holds only after a nuisance report
 * @param days hearing days on which it holds
 * @param source decision behind it
 */
public record RestWaiver(
        @Nullable String location, @Nullable String nationality, boolean nuisanceOnly, DateRange days, String source) {}
