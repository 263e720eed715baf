/** One replication of a forecast, week by week; the only place where its numbers change. */
@NullMarked
package nl.planhorizon.solver.forecast.run;

import org.jspecify.annotations.NullMarked;
