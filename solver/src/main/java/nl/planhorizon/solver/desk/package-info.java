/**
 * A loaded plan that answers at once: the best places for a case, whether a move is allowed and what it would cost, and
 * the plan after the move. {@link nl.planhorizon.solver.desk.PlanDesk} is the front door.
 */
@NullMarked
package nl.planhorizon.solver.desk;

import org.jspecify.annotations.NullMarked;
