/** What would give a case a place: every remedy is tried on the whole plan before it is shown. */
@NullMarked
package nl.planhorizon.solver.explain.remedy;

import org.jspecify.annotations.NullMarked;
