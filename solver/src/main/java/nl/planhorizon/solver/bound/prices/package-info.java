/** What carries a price in the relaxation, and how prices move. */
@NullMarked
package nl.planhorizon.solver.bound.prices;

import org.jspecify.annotations.NullMarked;
