/** Tests of scenarios: what changes do to a forecast and to a caseload. */
@NullMarked
package nl.planhorizon.solver.whatif;

import org.jspecify.annotations.NullMarked;
