/** Who goes before whom by a move, and whether that has an explanation. */
@NullMarked
package nl.planhorizon.solver.desk.turns;

import org.jspecify.annotations.NullMarked;
