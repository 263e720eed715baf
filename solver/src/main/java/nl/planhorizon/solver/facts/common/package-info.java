/** What every other fact stands on: open days, who is where when, and a place in a plan. */
@NullMarked
package nl.planhorizon.solver.facts.common;

import org.jspecify.annotations.NullMarked;
