/** The official score of any plan: violations and cost per rule, by the constraint streams. */
@NullMarked
package nl.planhorizon.solver.score;

import org.jspecify.annotations.NullMarked;
