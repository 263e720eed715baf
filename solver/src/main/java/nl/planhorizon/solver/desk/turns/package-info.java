/** Whose turn it is: the queues in order, and who goes before whom by a move. */
@NullMarked
package nl.planhorizon.solver.desk.turns;

import org.jspecify.annotations.NullMarked;
