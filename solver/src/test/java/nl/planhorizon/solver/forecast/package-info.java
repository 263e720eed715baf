/** Tests of the forecast, and the smallest bases and scenarios for them. */
@NullMarked
package nl.planhorizon.solver.forecast;

import org.jspecify.annotations.NullMarked;
