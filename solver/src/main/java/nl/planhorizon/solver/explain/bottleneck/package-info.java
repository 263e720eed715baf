/**
 * What one more of somebody or something would be worth: {@link nl.planhorizon.solver.explain.bottleneck.Bottlenecks} reads it
 * off the prices of the lower bound, and tries it on the plan.
 */
@NullMarked
package nl.planhorizon.solver.explain.bottleneck;

import org.jspecify.annotations.NullMarked;
