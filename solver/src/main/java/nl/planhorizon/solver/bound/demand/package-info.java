/** The side of the relaxation that asks: cases and families take what is cheapest for them. */
@NullMarked
package nl.planhorizon.solver.bound.demand;

import org.jspecify.annotations.NullMarked;
