/** What follows from a caseload before anything is planned: terms, horizons, order, limits, what stands and what is broken. */
@NullMarked
package nl.planhorizon.solver.facts;

import org.jspecify.annotations.NullMarked;
