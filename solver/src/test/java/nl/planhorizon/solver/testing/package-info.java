/** Caseloads and plans for tests, here and in the modules that build on the solver. */
@NullMarked
package nl.planhorizon.solver.testing;

import org.jspecify.annotations.NullMarked;
