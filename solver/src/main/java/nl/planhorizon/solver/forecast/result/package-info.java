/** What a forecast says. */
@NullMarked
package nl.planhorizon.solver.forecast.result;

import org.jspecify.annotations.NullMarked;
