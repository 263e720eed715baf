/** What stands in the way of a hearing: which rules a place breaks and why, part by part of the place. */
@NullMarked
package nl.planhorizon.solver.desk.obstacles;

import org.jspecify.annotations.NullMarked;
