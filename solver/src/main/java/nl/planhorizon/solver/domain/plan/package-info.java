/** Hearings: those in force, and those of a new plan. */
@NullMarked
package nl.planhorizon.solver.domain.plan;

import org.jspecify.annotations.NullMarked;
