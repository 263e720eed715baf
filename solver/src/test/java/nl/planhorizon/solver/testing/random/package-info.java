/** The parts of which random caseloads and plans are made. */
@NullMarked
package nl.planhorizon.solver.testing.random;

import org.jspecify.annotations.NullMarked;
