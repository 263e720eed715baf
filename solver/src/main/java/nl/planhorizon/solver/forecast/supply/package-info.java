/** Who and what can hear cases in a forecast, in pools. */
@NullMarked
package nl.planhorizon.solver.forecast.supply;

import org.jspecify.annotations.NullMarked;
