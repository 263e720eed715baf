/** A plan after something went wrong: made valid at once, then as good as it can be by moving few hearings. */
@NullMarked
package nl.planhorizon.solver.desk.repair;

import org.jspecify.annotations.NullMarked;
