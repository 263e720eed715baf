/** What stands at the start: the published plan, what of it is fixed, and what of it is broken. */
@NullMarked
package nl.planhorizon.solver.facts.standing;

import org.jspecify.annotations.NullMarked;
