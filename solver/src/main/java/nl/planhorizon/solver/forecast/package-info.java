/** The forecast: stock, waiting and terms week by week for up to five years, with bands of doubt. */
@NullMarked
package nl.planhorizon.solver.forecast;

import org.jspecify.annotations.NullMarked;
