/** The inverse question: the least that reaches a goal, and what one more of something is worth. */
@NullMarked
package nl.planhorizon.solver.whatif.goal;

import org.jspecify.annotations.NullMarked;
