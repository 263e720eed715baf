/** A plan in the making: who and what is taken when, what it costs to the unit, and what may still be booked. */
@NullMarked
package nl.planhorizon.solver.search.state;

import org.jspecify.annotations.NullMarked;
